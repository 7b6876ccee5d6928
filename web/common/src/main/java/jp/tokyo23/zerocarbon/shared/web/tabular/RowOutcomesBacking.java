package jp.tokyo23.zerocarbon.shared.web.tabular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.shared.tabular.RowOutcome;

/** The outcomes of rows by name, for the counts above a preview. */
@Named("outcomes")
@ApplicationScoped
public class RowOutcomesBacking {

  public RowOutcome getFresh() {
    return RowOutcome.NEW;
  }

  public RowOutcome getChanged() {
    return RowOutcome.CHANGED;
  }

  public RowOutcome getSame() {
    return RowOutcome.SAME;
  }

  public RowOutcome getRefused() {
    return RowOutcome.REFUSED;
  }
}
