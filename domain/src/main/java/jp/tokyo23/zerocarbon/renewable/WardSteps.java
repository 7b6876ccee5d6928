package jp.tokyo23.zerocarbon.renewable;

import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanOpinionKind;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Where one ward stands in grouping, auction and contract.
 *
 * @param plan state of the plan that its lots are of
 * @param opinion what it said to that plan; null where it has said nothing
 */
public record WardSteps(PlanState plan, PlanOpinionKind opinion, List<LotProgress> lots, Ward ward)
    implements Serializable {

  /** Its contracts that stand or are prepared. */
  public List<LotProgress.Contract> contracts() {
    return lots.stream()
        .flatMap(lot -> lot.contracts().stream())
        .filter(contract -> contract.ward() == ward)
        .toList();
  }

  public boolean fixed() {
    return plan == PlanState.FIXED;
  }
}
