package jp.tokyo23.zerocarbon.renewable.metering;

import jp.tokyo23.zerocarbon.renewable.metering.format.CsvLines;
import jp.tokyo23.zerocarbon.renewable.metering.format.DailyCsvReader;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReader;
import jp.tokyo23.zerocarbon.renewable.metering.format.Delivery;
import jp.tokyo23.zerocarbon.renewable.metering.format.EnergyManagementReader;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Reader;
import jp.tokyo23.zerocarbon.renewable.metering.format.LongCsvReader;
import jp.tokyo23.zerocarbon.renewable.metering.format.MonthMatrixReader;

/** Formats that are read; none is that of a named grid company. */
public enum MeterFormat {
  HHV48(false),
  F1(true),
  F2(true),
  F3(true),
  F4(false);

  private final boolean ofOnePoint;

  MeterFormat(boolean ofOnePoint) {
    this.ofOnePoint = ofOnePoint;
  }

  /** Whether the file does not tell its supply point, so that a person must. */
  public boolean ofOnePoint() {
    return ofOnePoint;
  }

  /**
   * A reader for one file.
   *
   * @param delivery what the file does not tell; null for a format that tells all
   */
  DayReader reader(CsvLines csv, Delivery delivery) {
    return switch (this) {
      case HHV48 -> new Hhv48Reader();
      case F1 -> new LongCsvReader(csv, delivery);
      case F2 -> new DailyCsvReader(csv, delivery);
      case F3 -> new MonthMatrixReader(csv, delivery);
      case F4 -> new EnergyManagementReader(csv);
    };
  }
}
