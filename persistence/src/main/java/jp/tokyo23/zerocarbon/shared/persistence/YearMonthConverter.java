package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.YearMonth;

/** Stores ISO text, 2026-07, which sorts in time order. */
@Converter(autoApply = true)
public class YearMonthConverter implements AttributeConverter<YearMonth, String> {

  @Override
  public String convertToDatabaseColumn(YearMonth value) {
    return value == null ? null : value.toString();
  }

  @Override
  public YearMonth convertToEntityAttribute(String column) {
    return column == null ? null : YearMonth.parse(column);
  }
}
