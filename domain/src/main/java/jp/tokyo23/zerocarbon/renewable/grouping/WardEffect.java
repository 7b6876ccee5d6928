package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.grouping.model.WardShares.Share;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.shared.Ward;

/** What a plan means for one ward [yen/year]. Immutable. */
@Embeddable
public class WardEffect implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_WORDS = 500;

  @Column(nullable = false, length = 5)
  private Ward ward;

  private long alone;
  private long own;
  private Long proportional;
  private long shapley;
  private Long leastCore;
  private Integer lots;
  private Integer mostLots;
  private Boolean schoolsTogether;

  @Column(length = 500)
  private String otherLimits;

  protected WardEffect() {} // for Jakarta Persistence

  /**
   * @param limits what the ward asks of the lots; null for nothing
   */
  WardEffect(Share share, int lots, LotLimits limits) {
    ward = share.ward();
    alone = share.alone();
    own = share.own();
    proportional = share.proportional();
    shapley = share.shapley();
    leastCore = share.leastCore();
    this.lots = lots;
    if (limits != null) {
      mostLots = limits.mostLots();
      schoolsTogether = limits.schoolsTogether();
      otherLimits = excerpt(limits.otherLimits());
    }
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

  /** Its part where the set of wards that is worst off gains most; null in an older plan. */
  public Long leastCore() {
    return leastCore;
  }

  /** In how many lots its supply points are; null in an older plan. */
  public Integer lots() {
    return lots;
  }

  /** In how many it wants to be at most; null where it has not said. */
  public Integer mostLots() {
    return mostLots;
  }

  public boolean schoolsTogether() {
    return Boolean.TRUE.equals(schoolsTogether);
  }

  /** What else it asks of the lots, in words; the solver does not read it. */
  public String otherLimits() {
    return otherLimits;
  }

  private static String excerpt(String text) {
    return text == null || text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS);
  }

  /** Whether no way of sharing leaves the ward worse off than alone. */
  public boolean rational() {
    return own <= alone && shapley <= alone && (proportional == null || proportional <= alone);
  }
}
