package jp.tokyo23.zerocarbon.renewable.grouping.solver;

/**
 * The best plan found and the proof of how good it is.
 *
 * @param bound no plan costs less
 * @param rootBound what the Lagrangian relaxation alone proves
 * @param nodes nodes of branch and bound that were looked at
 */
public record MedianResult(MedianPlan plan, long bound, long rootBound, int nodes) {

  public boolean optimal() {
    return bound >= plan.cost();
  }
}
