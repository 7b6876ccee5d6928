package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyAdjustments;

/** Stores one month a line. */
@Converter(autoApply = true)
public class MonthlyAdjustmentsConverter implements AttributeConverter<MonthlyAdjustments, String> {

  @Override
  public String convertToDatabaseColumn(MonthlyAdjustments value) {
    return value == null ? null : value.text();
  }

  @Override
  public MonthlyAdjustments convertToEntityAttribute(String column) {
    return column == null ? null : MonthlyAdjustments.ofText(column);
  }
}
