package jp.tokyo23.zerocarbon.renewable.metering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;
import jp.tokyo23.zerocarbon.shared.Severity;

/**
 * What became of a file.
 *
 * @param encoding the encoding it was read in
 * @param days days that could be read
 * @param stored days that are new
 * @param ignored days that were there already with the same values
 * @param first first day of the file; null when it has none
 * @param findings the first findings of each kind
 * @param counts number of all findings by kind
 */
public record IntakeResult(
    String encoding,
    long days,
    long stored,
    long ignored,
    LocalDate first,
    LocalDate last,
    List<MeterFinding> findings,
    Map<FindingKind, Long> counts) {

  public boolean refused() {
    return count(Severity.ERROR) > 0;
  }

  public long count(Severity severity) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().severity() == severity)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
