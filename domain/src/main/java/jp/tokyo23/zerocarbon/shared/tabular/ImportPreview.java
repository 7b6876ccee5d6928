package jp.tokyo23.zerocarbon.shared.tabular;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** What would become of the rows of a file. */
public record ImportPreview(List<RowPlan> rows) implements Serializable {

  public long count(RowOutcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** Rows whose warnings somebody has to accept with a reason. */
  public long unexplained() {
    return rows.stream().filter(RowPlan::needsReason).count();
  }

  public boolean changesAnything() {
    return rows.stream().anyMatch(RowPlan::changesRegister);
  }

  /** The rows with errors first, then those with warnings, each in the order of the file. */
  public List<RowPlan> gravestFirst() {
    return rows.stream().sorted(Comparator.comparing(ImportPreview::gravity)).toList();
  }

  private static int gravity(RowPlan row) {
    return row.refused() ? 0 : row.findings().isEmpty() ? 2 : 1;
  }
}
