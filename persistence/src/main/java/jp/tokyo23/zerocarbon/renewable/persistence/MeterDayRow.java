package jp.tokyo23.zerocarbon.renewable.persistence;

import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/**
 * The 48 values of a day as they are stored: whole numbers of the largest step that all of them are
 * multiples of, so that nearly every day fits 16 bits a value. Nothing is rounded or clipped.
 */
final class MeterDayRow {

  static final String COLUMNS =
      "point_id, import_id, digest, total_wh, reading_day, peak_wh, direction, status, revision,"
          + " step, missing, source, readings, wide_readings";

  private static final int[] STEPS = {1000, 100, 10, 1};

  final int[] steps = new int[DayReading.SLOTS];
  int step;
  int missing;
  boolean wide;

  /** Fills itself from the day. */
  void of(DayReading day) {
    step = step(day);
    missing = 0;
    wide = false;
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      int value = day.wattHours(slot);
      if (value == WattHours.MISSING) {
        missing++;
        steps[slot] = WattHours.MISSING;
      } else {
        steps[slot] = value / step;
        wide |= steps[slot] > Short.MAX_VALUE;
      }
    }
  }

  boolean empty() {
    return missing == DayReading.SLOTS;
  }

  private static int step(DayReading day) {
    int chosen = 0;
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      int value = day.wattHours(slot);
      while (value != WattHours.MISSING && value % STEPS[chosen] != 0) {
        chosen++;
      }
    }
    return STEPS[chosen];
  }
}
