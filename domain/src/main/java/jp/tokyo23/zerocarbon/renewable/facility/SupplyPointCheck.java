package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.Wareki;

/**
 * The rules for a supply point, with their severities; each finding names the field it concerns.
 * Pure: the same data give the same findings.
 */
public final class SupplyPointCheck {

  private final SupplyPointDetails point;
  private final SupplyPointRules rules;
  private final List<Finding> findings = new ArrayList<>();

  private SupplyPointCheck(SupplyPointDetails point, SupplyPointRules rules) {
    this.point = point;
    this.rules = rules;
  }

  /** What is to be said of the data as they stand. */
  public static List<Finding> of(SupplyPointDetails point, SupplyPointRules rules) {
    SupplyPointCheck check = new SupplyPointCheck(point, rules);
    check.checkNumber();
    check.checkConnection();
    check.checkMetering();
    check.checkContract();
    check.findings.addAll(DemandCheck.of(point));
    return List.copyOf(check.findings);
  }

  /**
   * What is to be said of a supply point that is to be supplied from a day on; beside {@link #of}.
   *
   * @param today day by which the present contract would be given notice of
   */
  public static List<Finding> forStart(
      SupplyPointDetails point, LocalDate wantedStart, LocalDate today) {
    CurrentContract contract = point.currentContract();
    LocalDate end = contract.currentContractEnd();
    List<Finding> findings = new ArrayList<>();
    if (end == null) {
      findings.add(Finding.warning("currentContractEnd", "supplyPoint.contractEndMissing"));
    } else if (!end.isBefore(wantedStart)) {
      findings.add(
          Finding.error(
              "currentContractEnd",
              "supplyPoint.contractEndsAfterStart",
              Wareki.date(end),
              Wareki.date(wantedStart)));
    } else if (contract.noticeDays() != null
        && end.minusDays(contract.noticeDays()).isBefore(today)) {
      findings.add(
          Finding.error(
              "noticeDays",
              "supplyPoint.noticeTooLate",
              Wareki.date(end.minusDays(contract.noticeDays()))));
    }
    return findings;
  }

  private void checkNumber() {
    GridConnection connection = point.connection();
    if (rules.contradicts(point.number(), connection.gridArea())) {
      warn(
          "number",
          "supplyPoint.areaDiffers",
          point.number().areaPrefix(),
          Labels.of(connection.gridArea()));
    }
    char expected = connection.voltageClass() == VoltageClass.LOW ? '0' : '1';
    if (point.number().voltageDigit() != expected) {
      warn(
          "number",
          "supplyPoint.voltageDigitDiffers",
          String.valueOf(point.number().voltageDigit()),
          Labels.of(connection.voltageClass()));
    }
  }

  private void checkConnection() {
    GridConnection connection = point.connection();
    checkVoltage("supplyVoltage", connection.supplyVoltage());
    checkVoltage("meteringVoltage", connection.meteringVoltage());
    Integer frequency = connection.frequency();
    if (frequency == null) {
      warn("frequency", "supplyPoint.frequencyMissing");
    } else if (frequency != 50 && frequency != 60) {
      error("frequency", "supplyPoint.frequencyUnknown");
    } else if (connection.gridArea() == GridArea.TOKYO && frequency != 50) {
      warn("frequency", "supplyPoint.frequencyOfTokyo");
    }
  }

  private void checkVoltage(String field, Integer volts) {
    if (volts == null) {
      warn(field, "supplyPoint.voltageMissing", Labels.field(GridConnection.class, field));
    } else if (volts <= 0) {
      error(field, "supplyPoint.voltageNotPositive");
    } else if (!point.connection().voltageClass().contains(volts)) {
      String voltageClass = Labels.of(point.connection().voltageClass());
      warn(field, "supplyPoint.voltageOutsideClass", volts, voltageClass);
    }
  }

  private void checkMetering() {
    Integer day = point.meterReadingDay();
    if (day == null || day < 1 || day > 31) {
      error("meterReadingDay", "supplyPoint.readingDay");
    }
    if (point.meterType() != MeterType.COMMUNICATING) {
      warn("meterType", "supplyPoint.noHalfHourlyData");
    }
    checkEnergy();
  }

  private void checkEnergy() {
    MonthlyFigures energy = point.plannedEnergy();
    if (energy.known().anyMatch(each -> each.signum() < 0)) {
      error("plannedEnergy", "supplyPoint.energyNegative");
    } else if (energy.sum().orElse(BigDecimal.ZERO).signum() == 0) {
      error("plannedEnergy", "supplyPoint.energyMissing");
    } else if (!energy.complete()) {
      warn("plannedEnergy", "supplyPoint.energyIncomplete", months(energy.missing()));
    }
  }

  private void checkContract() {
    if (point.currentContract().currentMenu() == null) {
      warn("currentMenu", "supplyPoint.menuMissing");
    }
    Integer notice = point.currentContract().noticeDays();
    if (notice != null && notice < 0) {
      error("noticeDays", "supplyPoint.noticeNegative");
    }
    if (point.billing().billingForm() == null) {
      warn("billingForm", "supplyPoint.billingMissing");
    }
  }

  static String months(List<Month> months) {
    return months.stream().map(each -> each.getValue() + "月").collect(Collectors.joining("、"));
  }

  private void error(String field, String key, Object... arguments) {
    findings.add(Finding.error(field, key, arguments));
  }

  private void warn(String field, String key, Object... arguments) {
    findings.add(Finding.warning(field, key, arguments));
  }
}
