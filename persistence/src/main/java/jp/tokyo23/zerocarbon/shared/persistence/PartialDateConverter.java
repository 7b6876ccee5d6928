package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.shared.PartialDate;

/** Stores ISO text, 2025-02-07 or 2024-06, which sorts in time order. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

  @Override
  public String convertToDatabaseColumn(PartialDate value) {
    return value == null ? null : value.iso();
  }

  @Override
  public PartialDate convertToEntityAttribute(String column) {
    return column == null ? null : PartialDate.ofIso(column);
  }
}
