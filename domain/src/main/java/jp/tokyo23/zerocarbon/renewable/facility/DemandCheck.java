package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Finding;

/** The rules for the power of a supply point, and for its power against its energy. */
final class DemandCheck {

  /** Below it 実量制, from it on 協議制 [kW]; confirmed by the retailers' supply terms. */
  static final BigDecimal AGREED_FROM = new BigDecimal("500");

  private static final int USUAL_POWER_FACTOR = 85;

  private final SupplyPointDetails point;
  private final DemandTerms terms;
  private final List<Finding> findings = new ArrayList<>();

  private DemandCheck(SupplyPointDetails point) {
    this.point = point;
    terms = point.demand();
  }

  static List<Finding> of(SupplyPointDetails point) {
    DemandCheck check = new DemandCheck(point);
    check.checkContractDemand();
    check.checkMonthlyDemand();
    check.checkEnergy();
    check.checkPowerFactor();
    check.refuseNegative("standbyPower", check.terms.standbyPower());
    check.refuseNegative("ancillaryCapacity", check.terms.ancillaryCapacity());
    return check.findings;
  }

  private void checkContractDemand() {
    BigDecimal demand = terms.contractDemand();
    if (demand == null) {
      warn("contractDemand", "supplyPoint.demandMissing");
    } else if (demand.signum() <= 0) {
      findings.add(Finding.error("contractDemand", "supplyPoint.demandNotPositive"));
    } else if (terms.contractDemandRule() == ContractDemandRule.MEASURED_12_MONTHS
        && demand.compareTo(AGREED_FROM) >= 0) {
      warn("contractDemand", "supplyPoint.demandTooLargeForMeasured");
    } else if (terms.contractDemandRule() == ContractDemandRule.AGREED
        && demand.compareTo(AGREED_FROM) < 0) {
      warn("contractDemand", "supplyPoint.demandTooSmallForAgreed");
    }
  }

  private void checkMonthlyDemand() {
    MonthlyFigures monthly = point.monthlyMaxDemand();
    if (monthly.known().anyMatch(each -> each.signum() < 0)) {
      findings.add(Finding.error("monthlyMaxDemand", "supplyPoint.monthlyDemandNegative"));
      return;
    }
    Optional<BigDecimal> highest = monthly.highest();
    if (terms.contractDemandRule() == ContractDemandRule.MEASURED_12_MONTHS
        && terms.contractDemand() != null
        && highest.isPresent()) {
      int compared = highest.get().compareTo(terms.contractDemand());
      if (compared > 0 || compared < 0 && monthly.complete()) {
        warn(
            "monthlyMaxDemand",
            "supplyPoint.monthlyDemandDiffers",
            Decimals.text(highest.get()),
            Decimals.text(terms.contractDemand()));
      }
    }
  }

  /** In no month more energy than its highest demand gives in all its hours: kWh ≤ kW × h. */
  private void checkEnergy() {
    List<Month> impossible = monthsWith(month -> exceeds(month, demandOf(month)));
    if (!impossible.isEmpty()) {
      findings.add(
          Finding.error(
              "plannedEnergy",
              "supplyPoint.energyAboveDemand",
              SupplyPointCheck.months(impossible)));
    }
    Optional<BigDecimal> contracted =
        Optional.ofNullable(terms.contractDemand()).filter(demand -> demand.signum() > 0);
    List<Month> doubtful =
        monthsWith(month -> demandOf(month).isEmpty() && exceeds(month, contracted));
    if (!doubtful.isEmpty()) {
      warn("plannedEnergy", "supplyPoint.energyAboveContract", SupplyPointCheck.months(doubtful));
    }
  }

  private Optional<BigDecimal> demandOf(Month month) {
    return point.monthlyMaxDemand().in(month);
  }

  private boolean exceeds(Month month, Optional<BigDecimal> demand) {
    Optional<BigDecimal> most =
        demand.map(kilowatts -> kilowatts.multiply(MonthlyFigures.mostHours(month)));
    return most.isPresent()
        && point.plannedEnergy().in(month).filter(e -> e.compareTo(most.get()) > 0).isPresent();
  }

  private static List<Month> monthsWith(Predicate<Month> condition) {
    return MonthlyFigures.months().stream().filter(condition).toList();
  }

  private void checkPowerFactor() {
    Integer percent = terms.powerFactor();
    boolean lowVoltage = point.connection().voltageClass() == VoltageClass.LOW;
    if (percent == null) {
      if (!lowVoltage) {
        warn("powerFactor", "supplyPoint.powerFactorMissing");
      }
    } else if (percent < 0 || percent > 100) {
      findings.add(Finding.error("powerFactor", "supplyPoint.powerFactorOutOfRange"));
    } else if (percent < USUAL_POWER_FACTOR) {
      warn("powerFactor", "supplyPoint.powerFactorLow");
    }
  }

  private void refuseNegative(String field, BigDecimal power) {
    if (power != null && power.signum() < 0) {
      findings.add(Finding.error(field, "supplyPoint.powerNegative"));
    }
  }

  private void warn(String field, String key, Object... arguments) {
    findings.add(Finding.warning(field, key, arguments));
  }
}
