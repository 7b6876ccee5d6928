package jp.tokyo23.zerocarbon.it.benchmark;

import jp.tokyo23.zerocarbon.renewable.grouping.solver.MedianProblem;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The peer: the same problem as an integer programme for ojAlgo, in the tight formulation, where a
 * point is served by open candidates only.
 */
final class LibrarySolver {

  private final MedianProblem problem;
  private final long milliseconds;

  LibrarySolver(MedianProblem problem, int seconds) {
    this.problem = problem;
    milliseconds = 1_000L * seconds;
  }

  /** Value of the best plan found; NaN where none was found. */
  double plan() {
    Optimisation.Result result = model().minimise();
    return result.getState().isFeasible() ? result.getValue() : Double.NaN;
  }

  /** Bound of the linear relaxation; NaN where it was not solved in time. */
  double bound() {
    ExpressionsBasedModel model = model();
    model.relax(false);
    Optimisation.Result result = model.minimise();
    return result.getState().isOptimal() ? result.getValue() : Double.NaN;
  }

  private ExpressionsBasedModel model() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = milliseconds;
    model.options.time_suffice = milliseconds;
    int points = problem.points();
    Variable[][] serves = new Variable[points][points];
    for (int j = 0; j < points; j++) {
      for (int i = 0; i < points; i++) {
        serves[j][i] = model.newVariable(j + " serves " + i).binary().weight(problem.cost()[j][i]);
      }
    }
    Expression lots = model.newExpression("lots").level(problem.maxLots());
    for (int j = 0; j < points; j++) {
      lots.set(serves[j][j], 1);
      Expression load = model.newExpression("load " + j).upper(0);
      Expression once = model.newExpression("once " + j).level(1);
      for (int i = 0; i < points; i++) {
        once.set(serves[i][j], 1);
        long demand = problem.demand()[i];
        load.set(serves[j][i], i == j ? demand - problem.capacity() : demand);
        if (i != j) {
          model
              .newExpression(j + " open for " + i)
              .upper(0)
              .set(serves[j][i], 1)
              .set(serves[j][j], -1);
        }
      }
    }
    return model;
  }
}
