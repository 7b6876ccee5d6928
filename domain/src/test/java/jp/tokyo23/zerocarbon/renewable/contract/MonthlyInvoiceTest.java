package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyInvoiceTest {

  private static final YearMonth JULY = YearMonth.of(2026, 7);

  private final Registers all = new Registers();
  private final SupplyPoint point = all.supplyPoint(Ward.KATSUSHIKA, "青戸小学校");
  private final PowerContract contract = all.concluded(point, null);

  /**
   * 300 kW, PF 100 %, 80,123 kWh at 1,700 and 18.20, levy 3.98: items 433,500.00 + 1,458,238.60 =
   * 1,891,738.60, × 1.10 = 2,080,912.46; levy 318,889.54; total 2,399,801.
   */
  @ParameterizedTest
  @CsvSource({
    "2399801, AGREED, NONE",
    "2399802, DIFFERENT, OTHER_ROUNDING",
    "2431690, DIFFERENT, LEVY_TAXED",
    "2483951, DIFFERENT, POWER_FACTOR_LEFT_OUT",
    "2400000, DIFFERENT, UNEXPLAINED"
  })
  void aDifferenceIsExplainedByAnotherReading(
      String total, InvoiceState state, DifferenceCause cause) {
    InvoiceCheck check = check(total);
    assertEquals(state, check.state());
    assertEquals(cause, check.cause());
    assertEquals(new BigDecimal(total).subtract(new BigDecimal(2399801)), check.difference());
  }

  @Test
  void everyItemStandsBesideItsComputation() {
    InvoicedAmounts amounts =
        new InvoicedAmounts(
            new BigDecimal(2400000),
            Map.of(
                BillItem.ENERGY, new BigDecimal("1458420"), BillItem.LEVY, new BigDecimal(318889)));
    InvoiceCheck check = check(amounts);
    assertEquals(DifferenceCause.ITEM, check.cause());
    assertEquals(3, check.items().size());
    assertNull(check.items().get(0).difference());
    assertEquals(0, new BigDecimal("181.40").compareTo(check.items().get(1).difference()));
    assertEquals(0, check.items().get(2).difference().signum());
  }

  @Test
  void aLevyThatIsNotRegisteredMakesTheBillNotComputable() {
    all.settings.with("levy.unitPrice", null);
    InvoiceCheck check = check("2399801");
    assertEquals(InvoiceState.NOT_COMPUTABLE, check.state());
    assertEquals("tariff.levyMissing", check.obstacle().getMessage());
    assertNull(check.difference());
  }

  @Test
  void aMonthIsInvoicedOnce() {
    register("2399801");
    refused("monthlyInvoice.alreadyThere", details("2399801"));
  }

  @Test
  void onlyPointsOfTheContractAreInvoiced() {
    SupplyPoint other = all.supplyPoint(Ward.KATSUSHIKA, "亀有小学校");
    refused("monthlyInvoice.foreignPoint", all.invoice(contract, other.id(), JULY, "1", "1"));
  }

  @Test
  void aCorrectedInvoiceIsCheckedAgain() {
    Long id = register("2400000");
    assertEquals(InvoiceState.DIFFERENT, all.invoiceService.record(id).state());
    all.invoiceService.correct(id, 0, details("2399801"));
    assertEquals(InvoiceState.AGREED, all.invoiceService.record(id).state());
  }

  @Test
  void onlyAnInvoiceThatAgreesCountsForWhatWasUsed() {
    Long id = register("2400000");
    assertEquals(List.of(), all.agreed.of(point.id(), Registers.R8));

    all.invoiceService.correct(id, 0, details("2399801"));

    assertEquals(
        List.of(id),
        all.agreed.of(point.id(), Registers.R8).stream().map(MonthlyInvoice::id).toList());
    assertEquals(List.of(), all.agreed.of(point.id(), Registers.R8.next()));
  }

  @Test
  void anotherWardReadsButDoesNotWrite() {
    Long id = register("2399801");
    all.actAs("officer", Role.WARD_OFFICER, Ward.ITABASHI);
    assertEquals(JULY, all.invoiceService.record(id).billingMonth());
    assertThrows(NotPermitted.class, () -> all.invoiceService.correct(id, 0, details("2399801")));
  }

  private void refused(String key, MonthlyInvoiceDetails details) {
    assertEquals(
        key,
        assertThrows(RuleViolation.class, () -> all.invoiceService.register(details)).getMessage());
  }

  private InvoiceCheck check(String total) {
    return all.invoiceService.check(register(total));
  }

  private InvoiceCheck check(InvoicedAmounts amounts) {
    MonthlyInvoiceDetails plain = details("1");
    return all.invoiceService.check(
        all.invoiceService.register(
            new MonthlyInvoiceDetails(
                plain.contractId(),
                plain.supplyPointId(),
                plain.billingMonth(),
                plain.contractDemand(),
                plain.powerFactor(),
                null,
                plain.energy(),
                null,
                null,
                amounts,
                null,
                false)));
  }

  private Long register(String total) {
    return all.invoiceService.register(details(total));
  }

  private MonthlyInvoiceDetails details(String total) {
    return all.invoice(contract, point.id(), JULY, "80123", total);
  }
}
