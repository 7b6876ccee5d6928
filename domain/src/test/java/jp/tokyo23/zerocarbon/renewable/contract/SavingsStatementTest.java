package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import org.junit.jupiter.api.Test;

class SavingsStatementTest {

  private static final MonthlyAdjustments.Units NONE =
      new MonthlyAdjustments.Units(BigDecimal.ZERO, null);
  private static final YearMonth JULY = YearMonth.of(2026, 7);

  private final Registers all = new Registers();
  private final SupplyPoint point = all.supplyPoint(Ward.KATSUSHIKA, "青戸小学校");

  /** 100 kW, PF 99 %, 63,000 kWh summer and 162,000 other, of which the register tells. */
  @Test
  void theExpectedSavingComesFromThePlannedLoad() {
    PowerContract contract = all.concluded(point, all.formerTariff("0.42", "-1.07"));
    assertEquals(1, all.savings.reckonExpected(contract.id(), Registers.R8, NONE));
    SavingsLine line = all.savings.total(Registers.R8, SavingsKind.EXPECTED);
    // 100 × 12 × 0.86 × 190 + 225,000 × 2.30
    assertEquals(new BigDecimal(713_580), line.saving());
    assertEquals(
        List.of(196_080, 517_500, 0, 0, 0),
        line.parts().stream().map(BigDecimal::intValueExact).toList());
    assertEquals(12, only(SavingsKind.EXPECTED).months());
  }

  @Test
  void theActualSavingTakesAgreedInvoicesOnly() {
    PowerContract contract = all.concluded(point, all.formerTariff("0.42", "-1.07"));
    assertEquals(1, all.savings.reckonActual(contract.id(), Registers.R8));
    assertEquals(SavingsGap.NO_AGREED_INVOICE, only(SavingsKind.ACTUAL).gap());
    all.invoiceService.register(
        all.invoice(contract, point.id(), YearMonth.of(2026, 8), "80123", "2400000"));
    assertEquals(0, all.savings.reckonActual(contract.id(), Registers.R8));
    all.invoiceService.register(all.invoice(contract, point.id(), JULY, "80123", "2399801"));
    assertEquals(1, all.savings.reckonActual(contract.id(), Registers.R8));
    SavingsStatement actual = only(SavingsKind.ACTUAL);
    assertEquals(1, actual.months());
    // 300 × 0.85 × 190 + 80,123 × (20.50 − 1.07 − 18.20)
    assertEquals(
        0,
        new BigDecimal("147001.29")
            .compareTo(actual.amounts().map(SavingsAmounts::saving).orElseThrow()));
  }

  @Test
  void aCorrectionMakesANewVersionAndTheOldOneStays() {
    PowerContract contract = all.concluded(point, all.formerTariff("0.42", "-1.07"));
    all.savings.reckonExpected(contract.id(), Registers.R8, NONE);
    assertEquals(0, all.savings.reckonExpected(contract.id(), Registers.R8, NONE));
    var other = new MonthlyAdjustments.Units(new BigDecimal("0.50"), null);
    assertEquals(1, all.savings.reckonExpected(contract.id(), Registers.R8, other));
    List<SavingsStatement> versions = all.savings.versions(only(SavingsKind.EXPECTED));
    assertEquals(List.of(2, 1), versions.stream().map(SavingsStatement::number).toList());
    assertFalse(versions.get(0).superseded());
    assertTrue(versions.get(1).superseded());
  }

  @Test
  void withoutAFormerTariffTheSavingIsEmptyAndNotZero() {
    PowerContract contract = all.concluded(point, null);
    all.savings.reckonExpected(contract.id(), Registers.R8, NONE);
    assertEquals(SavingsGap.NO_FORMER_TARIFF, only(SavingsKind.EXPECTED).gap());
    assertEquals(Optional.empty(), only(SavingsKind.EXPECTED).amounts());
    SavingsLine line = all.savings.total(Registers.R8, SavingsKind.EXPECTED);
    assertFalse(line.known());
    assertEquals(1, line.without());
  }

  @Test
  void anAdjustmentThatIsNotKnownLeavesNoSaving() {
    PowerContract contract = all.concluded(point, all.formerTariff("0.42", "-1.07"));
    all.savings.reckonExpected(
        contract.id(), Registers.R8, new MonthlyAdjustments.Units(null, null));
    assertEquals(SavingsGap.NOT_COMPUTABLE, only(SavingsKind.EXPECTED).gap());
  }

  @Test
  void savingsAreAddedUpByWardLotOrFacility() {
    PowerContract contract = all.concluded(point, all.formerTariff("0.42", "-1.07"));
    all.savings.reckonExpected(contract.id(), Registers.R8, NONE);
    assertEquals("葛飾区", name(SavingsGrouping.WARD));
    assertEquals("低圧", name(SavingsGrouping.LOT));
    assertEquals("葛飾区 青戸小学校", name(SavingsGrouping.FACILITY));
  }

  @Test
  void aWardReckonsItsOwnContractsAndReadsThoseOfAll() {
    PowerContract contract = all.concluded(point, all.formerTariff("0.42", "-1.07"));
    all.savings.reckonExpected(contract.id(), Registers.R8, NONE);
    all.actAs("officer", Role.WARD_OFFICER, Ward.ITABASHI);
    assertEquals(1, all.savings.total(Registers.R8, SavingsKind.EXPECTED).points());
    assertThrows(NotPermitted.class, () -> all.savings.reckonActual(contract.id(), Registers.R8));
    all.actAs("supplier", Role.SUPPLIER, null);
    assertThrows(NotPermitted.class, () -> all.savings.total(Registers.R8, SavingsKind.EXPECTED));
  }

  @Test
  void aContractThatDoesNotStandHasNoSavings() {
    PowerContract contract = all.concluded(point, null);
    all.contractService.cancel(contract.id(), 0, "撤退");
    assertThrows(RuleViolation.class, () -> all.savings.reckonActual(contract.id(), Registers.R8));
  }

  private String name(SavingsGrouping grouping) {
    return all.savings.lines(Registers.R8, SavingsKind.EXPECTED, grouping).get(0).name();
  }

  private SavingsStatement only(SavingsKind kind) {
    return all.statements.current(Registers.R8, kind).get(0);
  }
}
