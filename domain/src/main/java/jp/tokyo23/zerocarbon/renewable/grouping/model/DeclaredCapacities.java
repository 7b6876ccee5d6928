package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Supply capacities that interested suppliers have declared [kW]. */
public final class DeclaredCapacities {

  private static final int BIDDERS_WANTED = 3;

  private DeclaredCapacities() {}

  /** K₃, the third-largest, so that three can bid; empty with fewer than three declarations. */
  public static Optional<BigDecimal> thirdLargest(Collection<BigDecimal> declared) {
    return declared.stream()
        .sorted(Comparator.reverseOrder())
        .skip(BIDDERS_WANTED - 1L)
        .findFirst();
  }
}
