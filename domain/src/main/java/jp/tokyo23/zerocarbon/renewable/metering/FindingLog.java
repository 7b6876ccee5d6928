package jp.tokyo23.zerocarbon.renewable.metering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;

/** What was found in a file: all of it counted, the first of each kind kept. */
final class FindingLog {

  static final int KEPT_OF_A_KIND = 100;

  private final List<MeterFinding> kept = new ArrayList<>();
  private final Map<FindingKind, Long> counts = new EnumMap<>(FindingKind.class);
  private boolean refusing;

  void add(MeterFinding finding) {
    refusing |= finding.refuses();
    if (counts.merge(finding.kind(), 1L, Long::sum) <= KEPT_OF_A_KIND) {
      kept.add(finding);
    }
  }

  /** Whether something was found that keeps the file out. */
  boolean refusing() {
    return refusing;
  }

  List<MeterFinding> kept() {
    return List.copyOf(kept);
  }

  Map<FindingKind, Long> counts() {
    return new EnumMap<>(counts);
  }
}
