package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Stores the JIS code of five digits. */
@Converter(autoApply = true)
public class WardConverter implements AttributeConverter<Ward, String> {

  @Override
  public String convertToDatabaseColumn(Ward value) {
    return value == null ? null : value.code();
  }

  @Override
  public Ward convertToEntityAttribute(String column) {
    return column == null ? null : Ward.ofCode(column).orElseThrow();
  }
}
