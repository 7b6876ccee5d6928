package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;

/**
 * A plan with all that belongs to it.
 *
 * @param byHand the other plans that come of the same proposal by moves by hand, and that proposal
 */
public record PlanSheet(
    LotPlan plan,
    List<PlanBaseline> baselines,
    List<WardEffect> effects,
    List<Lot> lots,
    List<PlanOpinion> opinions,
    List<LotPlan> byHand) {

  /** Wards that ask for something in words, which the solver does not read. */
  public List<WardEffect> wordedWishes() {
    return effects.stream().filter(each -> each.otherLimits() != null).toList();
  }

  /** What all supply points of the plan have in common. */
  public List<String> commonCriteria() {
    return lots.isEmpty()
        ? List.of()
        : lots.get(0).criteria().stream()
            .filter(each -> lots.stream().allMatch(lot -> lot.criteria().contains(each)))
            .toList();
  }

  /** What tells the supply points of a lot from those of other lots. */
  public List<String> ownCriteria(Lot lot) {
    List<String> common = commonCriteria();
    return lot.criteria().stream().filter(each -> !common.contains(each)).toList();
  }
}
