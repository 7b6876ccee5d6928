package jp.tokyo23.zerocarbon.renewable.facility.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.tabular.ColumnTexts;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/** Sees contradictions between the rows of one file, which no row shows alone. */
final class RowsTogether {

  private final Map<String, Map<String, String>> facilities = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /** What the row says differently from an earlier one. */
  List<Finding> compare(SourceRow row, PlannedRow planned, Set<String> numbers) {
    if (planned.point.number() != null && !numbers.add(planned.point.number().digits())) {
      return List.of(Finding.error("number", "facilityImport.numberTwice"));
    }
    String name = planned.facility.name();
    if (name == null || planned.findings.stream().anyMatch(Finding::isError)) {
      return List.of();
    }
    Map<String, String> texts = ColumnTexts.of(FacilityColumns.ALL, planned.facility);
    Map<String, String> earlier = facilities.putIfAbsent(name, texts);
    lines.putIfAbsent(name, row.line());
    return earlier == null || earlier.equals(texts)
        ? List.of()
        : List.of(Finding.error("facilityName", "facilityImport.facilityDiffers", lines.get(name)));
  }
}
