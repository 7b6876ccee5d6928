package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.List;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;

/** What a row of a file does to the register. */
public enum RowOutcome {
  NEW,
  CHANGED,
  /** The register says the same already. */
  SAME,
  /** The row has an error and cannot be taken over. */
  REFUSED;

  /**
   * What a row that tells one record does.
   *
   * @param fresh whether the register has no such record yet
   * @param differences from the record that it has
   */
  public static RowOutcome of(
      List<Finding> findings, boolean fresh, Supplier<List<FieldChange>> differences) {
    if (findings.stream().anyMatch(Finding::isError)) {
      return REFUSED;
    }
    if (fresh) {
      return NEW;
    }
    return differences.get().isEmpty() ? SAME : CHANGED;
  }
}
