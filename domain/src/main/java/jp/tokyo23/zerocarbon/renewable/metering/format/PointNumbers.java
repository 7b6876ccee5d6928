package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.util.Optional;

/** 供給地点特定番号 as it stands in a file of meter data: 22 digits, as text. */
final class PointNumbers {

  private static final String DESTROYED = "\\d+(\\.\\d+)?[Ee][+-]?\\d+";

  private PointNumbers() {}

  /** What is wrong with the number, if anything. */
  static Optional<FindingKind> fault(String number) {
    if (number.matches("\\d{22}")) {
      return Optional.empty();
    }
    return Optional.of(
        number.matches(DESTROYED) ? FindingKind.POINT_DESTROYED : FindingKind.POINT_DIGITS);
  }
}
