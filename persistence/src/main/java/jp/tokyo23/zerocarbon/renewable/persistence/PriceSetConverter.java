package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;

/** Stores the canonical text of a price set. */
@Converter(autoApply = true)
public class PriceSetConverter implements AttributeConverter<PriceSet, String> {

  @Override
  public String convertToDatabaseColumn(PriceSet value) {
    return value == null ? null : PriceSetText.write(value);
  }

  @Override
  public PriceSet convertToEntityAttribute(String column) {
    return column == null ? null : PriceSetText.read(column);
  }
}
