package jp.tokyo23.zerocarbon.renewable.emission;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Emissions and reductions of a ward, lot or supply point [t-CO2], added up exactly over the supply
 * points that have them; the others are counted beside, never taken as 0.
 *
 * @param name null for supply points that belong to no group
 * @param points supply points in it
 * @param actual of these, supply points whose whole year is 実績
 * @param energy [kWh]; like the others null where no supply point has it
 * @param emission market-based
 * @param locationEmission location-based
 * @param counterfactual reduction (a)
 * @param withoutCounterfactual supply points that are not in it
 * @param planReduction reduction (b)
 * @param withoutPlan supply points that are not in it
 */
public record EmissionLine(
    String name,
    List<Long> statementIds,
    int points,
    int actual,
    boolean provisional,
    boolean placeholder,
    BigDecimal energy,
    BigDecimal emission,
    BigDecimal locationEmission,
    BigDecimal counterfactual,
    int withoutCounterfactual,
    BigDecimal planReduction,
    BigDecimal volumeEffect,
    BigDecimal factorEffect,
    int withoutPlan)
    implements Serializable {

  static EmissionLine of(String name, List<EmissionStatement> statements) {
    return new EmissionLine(
        name,
        statements.stream().map(EmissionStatement::id).toList(),
        statements.size(),
        (int)
            statements.stream()
                .filter(each -> each.kind() == EmissionKind.ACTUAL && each.wholeYear())
                .count(),
        statements.stream().anyMatch(each -> each.basis().provisional()),
        statements.stream().anyMatch(EmissionStatement::placeholder),
        statements.stream()
            .map(each -> each.basis().energy())
            .filter(each -> each != null)
            .reduce(BigDecimal::add)
            .orElse(null),
        sum(statements, EmissionReduction::emission),
        sum(statements, EmissionReduction::locationEmission),
        sum(statements, EmissionReduction::counterfactual),
        without(statements, EmissionReduction::counterfactual),
        sum(statements, EmissionReduction::planReduction),
        sum(statements, EmissionReduction::volumeEffect),
        sum(statements, EmissionReduction::factorEffect),
        without(statements, EmissionReduction::planReduction));
  }

  private static BigDecimal sum(
      List<EmissionStatement> statements,
      Function<EmissionReduction, Optional<BigDecimal>> result) {
    return statements.stream()
        .map(each -> result.apply(each.reduction()))
        .flatMap(Optional::stream)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private static int without(
      List<EmissionStatement> statements,
      Function<EmissionReduction, Optional<BigDecimal>> result) {
    return (int)
        statements.stream().filter(each -> result.apply(each.reduction()).isEmpty()).count();
  }
}
