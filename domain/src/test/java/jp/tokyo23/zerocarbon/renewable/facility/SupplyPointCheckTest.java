package jp.tokyo23.zerocarbon.renewable.facility;

import static jp.tokyo23.zerocarbon.renewable.facility.FacilitySamples.NUMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplyPointCheckTest {

  private static final SupplyPointRules SCHEME = new SupplyPointRules("03");

  private final PointDraft draft = new PointDraft();

  @Test
  void dataWithoutAFaultGiveNoFinding() {
    assertEquals(List.of(), check());
  }

  @Test
  void theNumberIsComparedWithAreaAndVoltage() {
    draft.number = "0210000000000000000001";
    assertFinds(Severity.WARNING, "number", "supplyPoint.areaDiffers");

    draft.number = "0300000000000000000001";
    assertFinds(Severity.WARNING, "number", "supplyPoint.voltageDigitDiffers");
  }

  @Test
  void withoutAConfirmedSchemeTheAreaIsNotCompared() {
    draft.number = "0210000000000000000001";

    assertEquals(List.of(), SupplyPointCheck.of(draft.details(), new SupplyPointRules(null)));
  }

  @ParameterizedTest
  @CsvSource({
    "6000, 50, , ",
    "6600, 50, , ",
    "600, 50, supplyVoltage, supplyPoint.voltageOutsideClass",
    "22000, 50, supplyVoltage, supplyPoint.voltageOutsideClass",
    ", 50, supplyVoltage, supplyPoint.voltageMissing",
    "6600, 60, frequency, supplyPoint.frequencyOfTokyo",
    "6600, , frequency, supplyPoint.frequencyMissing"
  })
  void voltageAndFrequencyWarn(Integer volts, Integer hertz, String field, String key) {
    draft.supplyVoltage = volts;
    draft.frequency = hertz;
    if (field == null) {
      assertEquals(List.of(), check());
    } else {
      assertFinds(Severity.WARNING, field, key);
    }
  }

  @Test
  void aMissingVoltageIsToldByItsName() {
    draft.supplyVoltage = null;
    assertEquals(List.of("供給電圧 [V]"), check().get(0).arguments());
  }

  @Test
  void otherFrequenciesDoNotExist() {
    draft.frequency = 55;
    assertFinds(Severity.ERROR, "frequency", "supplyPoint.frequencyUnknown");
  }

  @ParameterizedTest
  @CsvSource({
    "MEASURED_12_MONTHS, 499.5, ",
    "MEASURED_12_MONTHS, 500, supplyPoint.demandTooLargeForMeasured",
    "AGREED, 500, ",
    "AGREED, 499.5, supplyPoint.demandTooSmallForAgreed",
    "AGREED, , supplyPoint.demandMissing"
  })
  void theRuleOfTheDemandFitsItsSize(ContractDemandRule rule, String kilowatts, String key) {
    draft.rule = rule;
    draft.kilowatts = kilowatts;
    draft.monthlyDemand = MonthlyFigures.NONE;
    if (key == null) {
      assertEquals(List.of(), check());
    } else {
      assertFinds(Severity.WARNING, "contractDemand", key);
    }
  }

  @Test
  void aDemandOfNothingIsRefused() {
    draft.kilowatts = "0";
    draft.monthlyDemand = MonthlyFigures.NONE;
    assertFinds(Severity.ERROR, "contractDemand", "supplyPoint.demandNotPositive");
  }

  @Test
  void theHighestMonthIsTheContractDemandWhereItIsMeasured() {
    draft.kilowatts = "110";
    assertFinds(Severity.WARNING, "monthlyMaxDemand", "supplyPoint.monthlyDemandDiffers");

    draft.rule = ContractDemandRule.AGREED;
    draft.kilowatts = "600";
    assertEquals(List.of(), check());
  }

  @Test
  void anIncompleteYearMayStillReachTheContractDemand() {
    draft.kilowatts = "110";
    draft.monthlyDemand = without(draft.monthlyDemand, 0);
    assertEquals(List.of(), check());

    draft.kilowatts = "90";
    assertFinds(Severity.WARNING, "monthlyMaxDemand", "supplyPoint.monthlyDemandDiffers");
  }

  @Test
  void noMonthUsesMoreThanItsHighestDemandGives() {
    draft.energy = MonthlyFigures.of(59_520, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    draft.monthlyDemand = MonthlyFigures.of(83, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 100);
    draft.kilowatts = "100";
    // 30 days of April: 83 kW × 720 h = 59,760 kWh
    assertEquals(List.of(), check());

    draft.energy = MonthlyFigures.of(59_761, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertFinds(Severity.ERROR, "plannedEnergy", "supplyPoint.energyAboveDemand");
  }

  @Test
  void withoutTheMonthsDemandTheContractIsAskedAndOnlyWarns() {
    draft.monthlyDemand = MonthlyFigures.NONE;
    draft.energy = MonthlyFigures.of(72_001, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertFinds(Severity.WARNING, "plannedEnergy", "supplyPoint.energyAboveContract");
  }

  @Test
  void aMissingMonthWarnsAndAYearOfNothingIsRefused() {
    draft.energy = without(draft.energy, 1);
    Finding finding = only(check());
    assertEquals("supplyPoint.energyIncomplete", finding.messageKey());
    assertEquals(List.of("5月"), finding.arguments());

    draft.energy = MonthlyFigures.of(new long[12]);
    assertFinds(Severity.ERROR, "plannedEnergy", "supplyPoint.energyMissing");
    draft.energy = MonthlyFigures.NONE;
    assertFinds(Severity.ERROR, "plannedEnergy", "supplyPoint.energyMissing");
    draft.energy = MonthlyFigures.of(-1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertFinds(Severity.ERROR, "plannedEnergy", "supplyPoint.energyNegative");
  }

  @ParameterizedTest
  @CsvSource({
    "84, WARNING, supplyPoint.powerFactorLow",
    "-1, ERROR, supplyPoint.powerFactorOutOfRange",
    "101, ERROR, supplyPoint.powerFactorOutOfRange",
    ", WARNING, supplyPoint.powerFactorMissing"
  })
  void thePowerFactorIsAPercentage(Integer percent, Severity severity, String key) {
    draft.powerFactor = percent;
    assertFinds(severity, "powerFactor", key);
  }

  @ParameterizedTest
  @CsvSource({"0", "32", ","})
  void theReadingDayIsADayOfTheMonth(Integer day) {
    draft.readingDay = day;
    assertFinds(Severity.ERROR, "meterReadingDay", "supplyPoint.readingDay");
  }

  @Test
  void withoutACommunicatingMeterThereAreNoHalfHourlyData() {
    draft.meterType = MeterType.NOT_COMMUNICATING;
    assertFinds(Severity.WARNING, "meterType", "supplyPoint.noHalfHourlyData");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 2025-12-31, , ",
    "2026-04-01, 2025-12-31, ERROR, supplyPoint.contractEndsAfterStart",
    "2026-03-31, 2026-01-01, ERROR, supplyPoint.noticeTooLate",
    ", 2025-12-31, WARNING, supplyPoint.contractEndMissing"
  })
  void thePresentContractEndsBeforeTheStartAndIsGivenNoticeOfInTime(
      LocalDate end, LocalDate today, Severity severity, String key) {
    draft.contract = new CurrentContract("業務用電力", "事業者", end, 90);

    List<Finding> findings =
        SupplyPointCheck.forStart(draft.details(), LocalDate.of(2026, 4, 1), today);

    if (key == null) {
      assertEquals(List.of(), findings);
    } else {
      assertEquals(key, only(findings).messageKey());
      assertEquals(severity, only(findings).severity());
    }
  }

  private List<Finding> check() {
    return SupplyPointCheck.of(draft.details(), SCHEME);
  }

  private void assertFinds(Severity severity, String field, String key) {
    Finding finding = only(check());
    assertEquals(key, finding.messageKey());
    assertEquals(field, finding.field());
    assertEquals(severity, finding.severity());
  }

  private static Finding only(List<Finding> findings) {
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }

  private static MonthlyFigures without(MonthlyFigures figures, int index) {
    List<BigDecimal> values = new ArrayList<>(figures.values());
    values.set(index, null);
    return new MonthlyFigures(values);
  }

  /** A supply point without a fault, of which a test changes something. */
  private static final class PointDraft {

    private final SupplyPointDetails sound = FacilitySamples.point(1L, NUMBER);
    private String number = NUMBER;
    private Integer supplyVoltage = 6_600;
    private Integer frequency = 50;
    private ContractDemandRule rule = ContractDemandRule.MEASURED_12_MONTHS;
    private String kilowatts = "100";
    private Integer powerFactor = 99;
    private MonthlyFigures monthlyDemand = sound.monthlyMaxDemand();
    private MonthlyFigures energy = sound.plannedEnergy();
    private MeterType meterType = MeterType.COMMUNICATING;
    private Integer readingDay = 15;
    private CurrentContract contract = sound.currentContract();

    private SupplyPointDetails details() {
      return new SupplyPointDetails(
          1L,
          SupplyPointNumber.parse(number),
          null,
          new GridConnection(
              GridArea.TOKYO, VoltageClass.HIGH, supplyVoltage, 6_600, frequency, null, null, null),
          new DemandTerms(
              rule, kilowatts == null ? null : new BigDecimal(kilowatts), powerFactor, null, null),
          monthlyDemand,
          energy,
          meterType,
          readingDay,
          contract,
          sound.billing(),
          null,
          null,
          false);
    }
  }
}
