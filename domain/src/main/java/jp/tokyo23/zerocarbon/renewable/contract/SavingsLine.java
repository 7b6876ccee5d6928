package jp.tokyo23.zerocarbon.renewable.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Savings of a ward, lot or facility in whole yen, whose parts add up.
 *
 * @param ward of the first statement
 * @param points supply points in it
 * @param without of these, supply points without a saving; they are not counted as 0
 * @param sum null where no supply point has a saving
 */
public record SavingsLine(
    String name,
    Ward ward,
    List<Long> statementIds,
    int points,
    int without,
    boolean placeholder,
    SavingsAmounts sum)
    implements Serializable {

  static SavingsLine of(String name, List<SavingsStatement> statements) {
    List<SavingsAmounts> known =
        statements.stream().map(SavingsStatement::amounts).flatMap(Optional::stream).toList();
    return new SavingsLine(
        name,
        statements.isEmpty() ? null : statements.get(0).ward(),
        statements.stream().map(SavingsStatement::id).toList(),
        statements.size(),
        statements.size() - known.size(),
        statements.stream().anyMatch(SavingsStatement::placeholder),
        known.isEmpty() ? null : SavingsAmounts.sum(known));
  }

  public boolean known() {
    return sum != null;
  }

  /** Parts of the tariff effect [yen], in the order of {@link TariffPart}. */
  public List<BigDecimal> parts() {
    return WholeYen.adding(saving(), new ArrayList<>(sum.tariffEffects().values()));
  }

  /** Volume, contract demand, adjustment level and tariff effect [yen]. */
  public List<BigDecimal> effects() {
    return WholeYen.of(
        List.of(sum.volumeEffect(), sum.demandEffect(), sum.levelEffect(), sum.saving()));
  }

  /** The saving by the joint procurement [yen]. */
  public BigDecimal saving() {
    return effects().get(3);
  }

  /** How much lower the cost is than in the base year, whatever the reason [yen]. */
  public BigDecimal change() {
    return effects().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the contracts cost [yen]. */
  public BigDecimal newCost() {
    return WholeYen.of(sum.newCost());
  }

  /** What the former tariffs would have cost [yen]. */
  public BigDecimal oldCost() {
    return newCost().add(saving());
  }

  /** What was paid in the base year [yen]. */
  public BigDecimal baseCost() {
    return newCost().add(change());
  }

  /** Saving over former cost [%], half-up to 0.01; null where there is no cost. */
  public BigDecimal percent() {
    return sum.oldCost().signum() == 0
        ? null
        : sum.saving().movePointRight(2).divide(sum.oldCost(), 2, RoundingMode.HALF_UP);
  }
}
