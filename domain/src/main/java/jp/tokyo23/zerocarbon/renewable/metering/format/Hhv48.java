package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.util.ArrayList;
import java.util.List;

/** The shape of the canonical format HHV-48, version 1. */
final class Hhv48 {

  static final String FIRST_LINE = "#HHV48,1,JST,kWh";
  static final List<String> HEADER = header();
  static final int COLUMNS = HEADER.size();

  private Hhv48() {}

  private static List<String> header() {
    List<String> names = new ArrayList<>(List.of("supply_point_no", "date", "direction", "status"));
    for (int slot = 1; slot <= DayReading.SLOTS; slot++) {
      names.add(slot < 10 ? "s0" + slot : "s" + slot);
    }
    names.addAll(List.of("source", "revision"));
    return List.copyOf(names);
  }
}
