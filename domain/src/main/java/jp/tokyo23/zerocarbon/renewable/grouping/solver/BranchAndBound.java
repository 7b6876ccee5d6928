package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Closes the gap of the Lagrangian bound for a fixed number of lots: a node decides which candidate
 * serves one more point, and pairs of point and candidate that cannot be part of a better plan are
 * struck out. The node with the lowest bound comes first, so that the bound rises all the time.
 */
final class BranchAndBound {

  private static final int NODE_STEPS = 40;

  private final MedianProblem problem;
  private final Lagrangian lagrangian;
  private final Effort effort;
  private final PriorityQueue<Node> waiting =
      new PriorityQueue<>(
          Comparator.comparingLong(Node::bound)
              .thenComparing(Comparator.comparingInt(Node::number).reversed()));
  private MedianPlan best;
  private int created;
  private int looked;

  private record Node(long bound, int number, Restriction restriction, long[] price) {}

  private record Branch(int candidate, long bound) {}

  BranchAndBound(MedianProblem problem, Lagrangian lagrangian, MedianPlan best, Effort effort) {
    this.problem = problem;
    this.lagrangian = lagrangian;
    this.best = best;
    this.effort = effort;
  }

  MedianPlan best() {
    return best;
  }

  int looked() {
    return looked;
  }

  /** Answers the bound that is proven when the search ends. */
  long search(long[] rootPrice, long rootBound) {
    waiting.add(new Node(rootBound, created++, Restriction.none(problem), rootPrice));
    while (!waiting.isEmpty() && looked < effort.nodes() && !effort.over()) {
      Node node = waiting.poll();
      if (lagrangian.rounded(node.bound()) < best.cost()) {
        looked++;
        expand(node);
      }
    }
    return waiting.isEmpty()
        ? best.cost()
        : Math.min(best.cost(), lagrangian.rounded(waiting.peek().bound()));
  }

  private void expand(Node node) {
    Restriction restriction = node.restriction();
    long[] price = node.price().clone();
    long bound = Math.max(node.bound(), improve(price, restriction));
    List<Branch> branches = List.of();
    int point = -1;
    if (lagrangian.rounded(bound) < best.cost()) {
      long here = lagrangian.bound(price, restriction);
      for (int i = 0; i < problem.points(); i++) {
        if (!restriction.decided(i)) {
          List<Branch> found = branches(i, price, restriction, here);
          if (point < 0 || found.size() < branches.size()) {
            branches = found;
            point = i;
          }
        }
      }
      if (point < 0) {
        complete(restriction);
      }
    }
    for (Branch branch : branches) {
      waiting.add(
          new Node(
              Math.max(bound, branch.bound()),
              created++,
              restriction.serving(point, branch.candidate()),
              price));
    }
  }

  private long improve(long[] price, Restriction restriction) {
    return lagrangian.improve(price, restriction, best.cost(), NODE_STEPS, effort);
  }

  /** Candidates that may still serve the point in a better plan; strikes out the others. */
  private List<Branch> branches(int point, long[] price, Restriction restriction, long here) {
    List<Branch> branches = new ArrayList<>();
    for (int j = 0; j < problem.candidates(); j++) {
      boolean usable = restriction.open(j) || restriction.free(j);
      if (usable && (restriction.possible(point, j) || point == j)) {
        long with = lagrangian.boundWith(point, j, price, restriction, here);
        if (lagrangian.rounded(with) < best.cost()) {
          branches.add(new Branch(j, with));
        } else {
          restriction.forbid(point, j);
        }
      }
    }
    branches.sort(Comparator.comparingLong(Branch::bound).reversed());
    return branches;
  }

  private void complete(Restriction restriction) {
    int[] candidate = new int[problem.points()];
    long cost = 0;
    for (int i = 0; i < candidate.length; i++) {
      candidate[i] = restriction.server(i);
      cost += problem.cost()[candidate[i]][i];
    }
    cost += problem.openingCost(problem.maxLots());
    if (cost < best.cost()) {
      best = new MedianPlan(candidate, cost);
    }
  }
}
