package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.renewable.auction.KeptRules;

/** Stores the canonical text of an auction's rules. */
@Converter(autoApply = true)
public class KeptRulesConverter implements AttributeConverter<KeptRules, String> {

  @Override
  public String convertToDatabaseColumn(KeptRules value) {
    return value == null ? null : value.canonical();
  }

  @Override
  public KeptRules convertToEntityAttribute(String column) {
    return column == null ? null : new KeptRules(column);
  }
}
