package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * What one supply point uses in one billing month, planned or metered.
 *
 * @param contractDemand 契約電力 [kW]
 * @param energyByBand 使用電力量 [kWh] by season and time band
 * @param standbyDemand 予備電力 [kW]; null where it is not known, 0 where there is none
 */
public record MonthlyUse(
    YearMonth month,
    BigDecimal contractDemand,
    PowerFactor powerFactor,
    Map<SeasonBand, BigDecimal> energyByBand,
    BigDecimal standbyDemand)
    implements Serializable {

  public MonthlyUse {
    if (month == null || contractDemand == null || powerFactor == null || energyByBand.isEmpty()) {
      throw new RuleViolation("monthlyUse.incomplete");
    }
    boolean negative = energyByBand.values().stream().anyMatch(kwh -> kwh.signum() < 0);
    if (negative
        || contractDemand.signum() < 0
        || (standbyDemand != null && standbyDemand.signum() < 0)) {
      throw new RuleViolation("monthlyUse.negative");
    }
    energyByBand = Collections.unmodifiableSortedMap(new TreeMap<>(energyByBand));
  }

  /** A month of which no standby power is known. */
  public MonthlyUse(
      YearMonth month,
      BigDecimal contractDemand,
      PowerFactor powerFactor,
      Map<SeasonBand, BigDecimal> energyByBand) {
    this(month, contractDemand, powerFactor, energyByBand, null);
  }

  /** The same under the usual season, which examples take. */
  public static MonthlyUse ofMonth(
      YearMonth month, BigDecimal contractDemand, PowerFactor powerFactor, BigDecimal energy) {
    return ofMonth(month, SummerSeason.USUAL, contractDemand, powerFactor, energy);
  }

  /** A month that lies in one season, with one price for the whole day. */
  public static MonthlyUse ofMonth(
      YearMonth month,
      SummerSeason summer,
      BigDecimal contractDemand,
      PowerFactor powerFactor,
      BigDecimal energy) {
    SeasonBand when = new SeasonBand(summer.of(month), TimeBand.ALL_DAY);
    return new MonthlyUse(month, contractDemand, powerFactor, Map.of(when, energy));
  }

  /** Energy of all bands [kWh]. */
  public BigDecimal energy() {
    return energyByBand.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** This month with the energy of another one. */
  public MonthlyUse withEnergyOf(MonthlyUse other) {
    return new MonthlyUse(month, contractDemand, powerFactor, other.energyByBand, standbyDemand);
  }

  /** This month as a menu with one price for the whole day sees it; as it is for other menus. */
  public MonthlyUse seenBy(PriceSet prices) {
    if (!prices.allDay()) {
      return this;
    }
    Map<SeasonBand, BigDecimal> whole = new TreeMap<>();
    energyByBand.forEach(
        (when, energy) ->
            whole.merge(new SeasonBand(when.season(), TimeBand.ALL_DAY), energy, BigDecimal::add));
    return new MonthlyUse(month, contractDemand, powerFactor, whole, standbyDemand);
  }

  public MonthlyUse withPowerFactor(PowerFactor other) {
    return new MonthlyUse(month, contractDemand, other, energyByBand, standbyDemand);
  }

  public MonthlyUse withStandbyDemand(BigDecimal kilowatts) {
    return new MonthlyUse(month, contractDemand, powerFactor, energyByBand, kilowatts);
  }

  BigDecimal knownStandbyDemand() {
    if (standbyDemand == null) {
      throw new RuleViolation("tariff.standbyMissing", month.toString());
    }
    return standbyDemand;
  }
}
