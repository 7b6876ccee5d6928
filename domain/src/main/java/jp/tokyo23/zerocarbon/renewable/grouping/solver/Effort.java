package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.function.BooleanSupplier;

/**
 * How much work a search may do. Only the numbers make a result repeatable; being stopped, by a
 * time limit or a person, yields the best plan known by then.
 *
 * @param seed start of the pseudo-random numbers
 * @param rounds perturbations of the local search
 * @param boundSteps steps of the subgradient method at the root
 * @param nodes nodes of branch and bound; 0 for none
 * @param stopped asked now and then
 */
public record Effort(long seed, int rounds, int boundSteps, int nodes, BooleanSupplier stopped) {

  public static Effort of(long seed, int rounds, int boundSteps, int nodes) {
    return new Effort(seed, rounds, boundSteps, nodes, () -> false);
  }

  public Effort until(BooleanSupplier stop) {
    return new Effort(seed, rounds, boundSteps, nodes, stop);
  }

  public Effort withBoundSteps(int steps) {
    return new Effort(seed, rounds, steps, nodes, stopped);
  }

  public boolean over() {
    return stopped.getAsBoolean();
  }
}
