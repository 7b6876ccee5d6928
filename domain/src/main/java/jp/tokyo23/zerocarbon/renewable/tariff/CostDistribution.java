package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Costs of one offer over market scenarios, which makes fixed and market-linked offers comparable.
 *
 * @param mean [yen], rounded half-up to 0.01
 * @param p95 the ⌈0.95·N⌉-th of the sorted costs [yen]
 * @param cvar95 mean of the costs from rank ⌊0.95·N⌋+1 on [yen], rounded half-up to 0.01
 */
public record CostDistribution(BigDecimal mean, BigDecimal p95, BigDecimal cvar95) {

  public static CostDistribution of(List<BigDecimal> costs) {
    if (costs.isEmpty()) {
      throw new IllegalArgumentException("no scenario");
    }
    List<BigDecimal> sorted = costs.stream().sorted().toList();
    int size = sorted.size();
    int atLeast = (95 * size + 99) / 100;
    int below = 95 * size / 100;
    return new CostDistribution(
        mean(sorted), sorted.get(atLeast - 1), mean(sorted.subList(below, size)));
  }

  /**
   * The offer's total under the adjustments of each scenario, such as a past market year.
   *
   * @param rules of the auction; their reference is replaced by each scenario
   */
  public static CostDistribution of(
      PriceSet prices, List<PlannedLoad> loads, EvaluationRules rules, List<Adjustment> scenarios) {
    return of(
        scenarios.stream()
            .map(scenario -> EvaluationTotal.of(prices, loads, rules.with(scenario)).exact())
            .toList());
  }

  private static BigDecimal mean(List<BigDecimal> costs) {
    return costs.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(costs.size()), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
