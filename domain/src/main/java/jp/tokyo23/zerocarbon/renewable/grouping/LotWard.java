package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotWardPart;
import jp.tokyo23.zerocarbon.shared.Ward;

/** A ward in a lot, and what the lot comes to without it. Immutable. */
@Embeddable
public class LotWard implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(nullable = false, length = 5)
  private Ward ward;

  private int points;
  private long energy;
  private long saved;

  protected LotWard() {} // for Jakarta Persistence

  LotWard(LotWardPart part) {
    ward = part.ward();
    points = part.points();
    energy = part.energy();
    saved = part.saved();
  }

  public Ward ward() {
    return ward;
  }

  public int points() {
    return points;
  }

  /** Planned energy [kWh/year]. */
  public long energy() {
    return energy;
  }

  /** What the lot would cost less without the ward [yen/year]. */
  public long saved() {
    return saved;
  }
}
