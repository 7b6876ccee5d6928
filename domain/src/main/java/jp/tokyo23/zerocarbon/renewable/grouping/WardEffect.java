package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.grouping.model.WardShares.Share;
import jp.tokyo23.zerocarbon.shared.Ward;

/** What a plan means for one ward [yen/year]. Immutable. */
@Embeddable
public class WardEffect implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(nullable = false, length = 5)
  private Ward ward;

  private long alone;
  private long own;
  private Long proportional;
  private long shapley;

  protected WardEffect() {} // for Jakarta Persistence

  WardEffect(Share share) {
    ward = share.ward();
    alone = share.alone();
    own = share.own();
    proportional = share.proportional();
    shapley = share.shapley();
  }

  public Ward ward() {
    return ward;
  }

  /** What its supply points would cost in lots of their own. */
  public long alone() {
    return alone;
  }

  /** Its part by what its own supply points cause. */
  public long own() {
    return own;
  }

  /** Its part in proportion to {@link #alone}; null where there is no proportion. */
  public Long proportional() {
    return proportional;
  }

  public long shapley() {
    return shapley;
  }

  /** Whether no way of sharing leaves the ward worse off than alone. */
  public boolean rational() {
    return own <= alone && shapley <= alone && (proportional == null || proportional <= alone);
  }
}
