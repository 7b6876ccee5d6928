package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What a plan means for the wards, in the order of their codes.
 *
 * @param total cost of the plan [yen/year]
 */
public record WardShares(long total, List<Share> wards, Stability stability, Unstable unstable) {

  /**
   * One ward [yen/year].
   *
   * @param alone what its supply points would cost in lots of their own
   * @param own its part by what its own supply points cause
   * @param proportional its part in proportion to {@code alone}; null where there is no proportion
   * @param shapley its part by the Shapley value
   * @param leastCore its part where the set of wards that is worst off gains most
   */
  public record Share(
      Ward ward, long alone, long own, Long proportional, long shapley, long leastCore) {}

  /**
   * What the least core tells.
   *
   * @param excess what the set of wards that is worst off pays more than without the others; 0 or
   *     less when no set would do better without the others [yen/year]
   * @param complete whether all sets were looked at
   */
  public record Stability(long excess, boolean complete) {}

  /** Pairs of wards that together pay more than the two would without the others. */
  public record Unstable(int own, Integer proportional, int shapley) {}
}
