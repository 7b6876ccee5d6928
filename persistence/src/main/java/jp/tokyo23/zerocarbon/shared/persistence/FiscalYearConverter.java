package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/** Stores the calendar year in which the fiscal year starts. */
@Converter(autoApply = true)
public class FiscalYearConverter implements AttributeConverter<FiscalYear, Integer> {

  @Override
  public Integer convertToDatabaseColumn(FiscalYear value) {
    return value == null ? null : value.value();
  }

  @Override
  public FiscalYear convertToEntityAttribute(Integer column) {
    return column == null ? null : new FiscalYear(column);
  }
}
