package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.shared.MeasureCode;

/** Stores the short name of the measure. */
@Converter(autoApply = true)
public class MeasureCodeConverter implements AttributeConverter<MeasureCode, String> {

  @Override
  public String convertToDatabaseColumn(MeasureCode value) {
    return value == null ? null : value.value();
  }

  @Override
  public MeasureCode convertToEntityAttribute(String column) {
    return column == null ? null : new MeasureCode(column);
  }
}
