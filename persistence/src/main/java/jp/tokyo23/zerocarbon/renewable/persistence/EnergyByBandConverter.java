package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;

/** Stores one band a line. */
@Converter(autoApply = true)
public class EnergyByBandConverter implements AttributeConverter<EnergyByBand, String> {

  @Override
  public String convertToDatabaseColumn(EnergyByBand value) {
    return value == null ? null : value.text();
  }

  @Override
  public EnergyByBand convertToEntityAttribute(String column) {
    return column == null ? null : EnergyByBand.ofText(column);
  }
}
