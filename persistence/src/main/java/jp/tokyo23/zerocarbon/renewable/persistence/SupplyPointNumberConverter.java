package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;

/** Stores the 22 digits as text. */
@Converter(autoApply = true)
public class SupplyPointNumberConverter implements AttributeConverter<SupplyPointNumber, String> {

  @Override
  public String convertToDatabaseColumn(SupplyPointNumber value) {
    return value == null ? null : value.digits();
  }

  @Override
  public SupplyPointNumber convertToEntityAttribute(String column) {
    return column == null ? null : new SupplyPointNumber(column);
  }
}
