package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.grouping.model.BaselineKind;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Baselines.Baseline;

/** A baseline beside a plan. Immutable. */
@Embeddable
public class PlanBaseline implements Serializable {

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private BaselineKind kind;

  private int lots;
  private long cost;
  private int breaking;

  protected PlanBaseline() {} // for Jakarta Persistence

  PlanBaseline(BaselineKind kind, Baseline baseline) {
    this.kind = kind;
    lots = baseline.lots();
    cost = baseline.cost();
    breaking = baseline.breaking();
  }

  public BaselineKind kind() {
    return kind;
  }

  public int lots() {
    return lots;
  }

  /** [yen/year]. */
  public long cost() {
    return cost;
  }

  /** Lots that break a bound. */
  public int breaking() {
    return breaking;
  }
}
