package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.List;

/** Cost of a lot that stands alone. */
final class LotCost {

  private LotCost() {}

  static long of(List<LotPoint> points, LotWeights weights) {
    ClassProblem problem = new ClassProblem(points, weights, LotBounds.NONE);
    LotAccount account = new LotAccount(problem);
    for (int i = 0; i < points.size(); i++) {
      account.add(i);
    }
    return account.cost();
  }
}
