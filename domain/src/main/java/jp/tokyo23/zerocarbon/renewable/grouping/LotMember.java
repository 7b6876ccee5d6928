package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Obstacle;
import jp.tokyo23.zerocarbon.renewable.grouping.model.PointReason;
import jp.tokyo23.zerocarbon.shared.Ward;

/** A supply point in its lot, and why it is there. Immutable. */
@Embeddable
public class LotMember implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(nullable = false)
  private Long supplyPointId;

  @Column(nullable = false, length = 5)
  private Ward ward;

  private long energy;
  private long demand;
  private boolean estimated;
  private long costHere;
  private Integer nextLot;
  private Long nextCost;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Obstacle obstacle;

  protected LotMember() {} // for Jakarta Persistence

  LotMember(PointReason reason) {
    supplyPointId = reason.point().id();
    ward = reason.point().ward();
    energy = reason.point().energy();
    demand = reason.point().demand();
    estimated = reason.point().estimated();
    costHere = reason.costHere();
    nextLot = reason.nextLot() == null ? null : reason.nextLot() + 1;
    nextCost = reason.nextCost();
    obstacle = reason.obstacle();
  }

  public Long supplyPointId() {
    return supplyPointId;
  }

  public Ward ward() {
    return ward;
  }

  /** Planned energy [kWh/year]. */
  public long energy() {
    return energy;
  }

  /** Contract demand [W]. */
  public long demand() {
    return demand;
  }

  /** Whether a typical profile stood in for half-hourly data. */
  public boolean estimated() {
    return estimated;
  }

  /** What the lot would save without it [yen/year]. */
  public long costHere() {
    return costHere;
  }

  /** Number of the next best lot; null when there is none. */
  public Integer nextLot() {
    return nextLot;
  }

  /** What it would add there [yen/year]. */
  public Long nextCost() {
    return nextCost;
  }

  /** What keeps it out of other lots; null when nothing does. */
  public Obstacle obstacle() {
    return obstacle;
  }
}
