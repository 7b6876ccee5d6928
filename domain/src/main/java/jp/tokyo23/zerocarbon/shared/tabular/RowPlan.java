package jp.tokyo23.zerocarbon.shared.tabular;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;

/**
 * What would become of one row.
 *
 * @param label what the row is about, for people
 * @param findings the gravest first
 * @param explained whether the row itself gives the reason for its warnings
 * @param changes values before and after, where the record is there already
 */
public record RowPlan(
    SourceRow row,
    RowOutcome outcome,
    String label,
    List<Finding> findings,
    boolean explained,
    List<FieldChange> changes)
    implements Serializable {

  private static final int MOST_SHOWN = 2;

  public RowPlan {
    findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
  }

  /** What is said outright: all that is wrong, and the rest where it is little. */
  public List<Finding> shown() {
    return findings.stream().filter(each -> each.isError() || !folding()).toList();
  }

  /** What is told in full on demand only, so that one row stays short. */
  public List<Finding> folded() {
    return findings.stream().filter(each -> !each.isError() && folding()).toList();
  }

  private boolean folding() {
    return findings.stream().filter(each -> !each.isError()).count() > MOST_SHOWN;
  }

  public boolean refused() {
    return outcome == RowOutcome.REFUSED;
  }

  /** Whether saving it changes anything. */
  public boolean changesRegister() {
    return outcome == RowOutcome.NEW || outcome == RowOutcome.CHANGED;
  }

  public boolean needsReason() {
    return changesRegister() && !explained && findings.stream().anyMatch(Finding::isWarning);
  }
}
