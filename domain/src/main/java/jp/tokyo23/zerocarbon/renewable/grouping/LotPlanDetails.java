package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.grouping.model.Obstacle;
import jp.tokyo23.zerocarbon.renewable.grouping.model.WardShares.Stability;

/**
 * A finished plan with its proof.
 *
 * @param cost [yen/year]
 * @param bound no plan within the bounds costs less [yen/year]
 * @param left supply points that could not be grouped, for lack of data
 * @param broken bounds that could not be kept
 * @param unstable pairs of wards that would do better without the others, by the Shapley value
 * @param stability whether a set of wards would do better without the others, by the least core
 * @param basedOn the plan that a move by hand changed; null for a proposal
 * @param note what was moved and why
 */
public record LotPlanDetails(
    Long roundId,
    PlanParameters parameters,
    long cost,
    long bound,
    int left,
    Set<Obstacle> broken,
    int unstable,
    Stability stability,
    Long basedOn,
    String note,
    boolean placeholder,
    List<LotDetails> lots,
    List<PlanBaseline> baselines,
    List<WardEffect> effects) {

  int points() {
    return lots.stream().mapToInt(each -> each.members().size()).sum();
  }
}
