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

  final int[] steps = new int[DayReading.SLOTS];
  int step;
  int missing;
  int peak;
  long total;
  boolean wide;

  /** Fills itself from the day. */
  void of(DayReading day) {
    step = 1000;
    missing = 0;
    peak = WattHours.MISSING;
    total = 0;
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      int value = day.wattHours(slot);
      steps[slot] = value;
      if (value == WattHours.MISSING) {
        missing++;
      } else {
        total += value;
        peak = Math.max(peak, value);
        narrow(value);
      }
    }
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      if (steps[slot] != WattHours.MISSING) {
        steps[slot] = divided(steps[slot]);
      }
    }
    wide = !empty() && divided(peak) > Short.MAX_VALUE;
  }

  boolean empty() {
    return missing == DayReading.SLOTS;
  }

  // Constant divisors: the compiler turns each into a multiplication.
  private void narrow(int value) {
    if (step == 1000 && value % 1000 != 0) {
      step = 100;
    }
    if (step == 100 && value % 100 != 0) {
      step = 10;
    }
    if (step == 10 && value % 10 != 0) {
      step = 1;
    }
  }

  private int divided(int value) {
    return switch (step) {
      case 1000 -> value / 1000;
      case 100 -> value / 100;
      case 10 -> value / 10;
      default -> value;
    };
  }
}
