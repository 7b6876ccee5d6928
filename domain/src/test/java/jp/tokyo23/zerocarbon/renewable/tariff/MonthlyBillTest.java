package jp.tokyo23.zerocarbon.renewable.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EX-LEVY and EX-BILL of the handbook. */
class MonthlyBillTest {

  private static final RenewableLevy LEVY =
      month ->
          month.isAfter(YearMonth.of(2026, 4))
              ? Optional.empty()
              : Optional.of(
                  UnitPrice.taxIncluded(month.isBefore(YearMonth.of(2025, 5)) ? "3.49" : "3.98"));
  private static final YearMonth JULY = YearMonth.of(2025, 7);
  private static final Adjustment FUEL = Adjustment.ofFuel(UnitPrice.taxExcluded("-1.07"));

  @ParameterizedTest
  @CsvSource({"2025-04, 34900", "2025-05, 39800"})
  void theLevyChangesWithTheBillOfMay(YearMonth month, BigDecimal yen) {
    MonthlyUse use =
        MonthlyUse.ofMonth(month, BigDecimal.TEN, PowerFactor.FULL, new BigDecimal(10000));
    assertEquals(0, yen.compareTo(MonthlyBill.levyLine(use, LEVY).amount()));
  }

  @Test
  void aLevyThatIsNotAnnouncedIsNotGuessed() {
    assertThrows(
        RuleViolation.class, () -> bill(YearMonth.of(2031, 7), BillRounding.ITEMS_AND_LEVY, FUEL));
  }

  @Test
  void everyItemIsExactAndTheBillIsCutOffAsTheContractSays() {
    MonthlyBill bill = bill(JULY, BillRounding.ITEMS_AND_LEVY, FUEL);
    assertEquals(
        List.of("433500.00", "1458238.60", "-85731.61", "318889.54"),
        bill.lines().stream().map(line -> line.amount().setScale(2).toPlainString()).toList());
    assertEquals(new BigDecimal(1986607), bill.items());
    assertEquals(new BigDecimal(318889), bill.levy());
    assertEquals(new BigDecimal(2305496), bill.total());
  }

  @ParameterizedTest
  @CsvSource({"ONCE_AT_THE_END, 2305497", "EACH_ITEM, 2305495"})
  void anotherRuleOfRoundingGivesAnotherYen(BillRounding rounding, BigDecimal total) {
    assertEquals(total, bill(JULY, rounding, FUEL).total());
  }

  @ParameterizedTest
  @CsvSource({"CUT_OFF, 2305496", "HALF_UP, 2305497", "UP, 2305497"})
  void theLevyIsCutOffWhateverTheItemsAre(YenFraction fraction, BigDecimal total) {
    BillTerms terms =
        terms(BillRounding.ITEMS_AND_LEVY).with(BillRounding.ITEMS_AND_LEVY, fraction);
    assertEquals(total, MonthlyBill.of(prices(), use(JULY), FUEL, LEVY, terms).total());
  }

  @Test
  void aPriceWithTaxIsNotTaxedAgain() {
    UnitPrice price = UnitPrice.taxIncluded("11");
    PriceSet prices = PriceSet.fixed(false, UnitPrice.taxIncluded("0"), price, price);
    MonthlyBill bill =
        MonthlyBill.of(prices, use(JULY), Adjustment.UNKNOWN, LEVY, terms(BillRounding.EACH_ITEM));
    assertEquals(new BigDecimal(80123 * 11), bill.items());
  }

  @Test
  void anAdjustmentThatIsNotKnownIsNotTakenAsZero() {
    assertThrows(
        RuleViolation.class, () -> bill(JULY, BillRounding.ITEMS_AND_LEVY, Adjustment.UNKNOWN));
  }

  @Test
  void everyFurtherItemIsALine() {
    PriceSet prices =
        new PriceSet(
            PriceType.PARTLY_MARKET_LINKED,
            true,
            UnitPrice.taxExcluded("1700"),
            prices().energyPrices(),
            UnitPrice.taxExcluded("0.60"),
            List.of(
                new OtherItem("容量拠出金相当額", OtherItem.Basis.PER_KW, UnitPrice.taxExcluded("2")),
                new OtherItem("割引", OtherItem.Basis.PER_MONTH, UnitPrice.taxExcluded("-100"))));
    Adjustment both = new Adjustment(UnitPrice.taxExcluded("-1.07"), UnitPrice.taxExcluded("0.72"));
    List<BillLine> lines = Charges.of(prices, use(JULY), both);
    assertEquals(
        List.of("BASIC", "ENERGY", "FUEL", "MARKET", "CERTIFICATE", "OTHER", "OTHER"),
        lines.stream().map(line -> line.item().name()).toList());
    // 433,500 + 80,123 × (18.20 − 1.07 + 0.72 + 0.60) + 300 × 2 − 100
    assertEquals(0, new BigDecimal("1912269.35").compareTo(Charges.sum(lines)));
  }

  /** 予備電力: its own kW without power factor; not known is not none. */
  @Test
  void standbyPowerIsChargedOnItsOwnDemand() {
    PriceSet prices = with(new OtherItem("予備線", OtherItem.Basis.PER_STANDBY_KW, price("85")));
    MonthlyUse use = use(JULY).withPowerFactor(new PowerFactor(90));
    List<BillLine> lines = Charges.of(prices, use.withStandbyDemand(new BigDecimal(120)), FUEL);
    BillLine standby = lines.get(lines.size() - 1);
    assertEquals(BillItem.STANDBY, standby.item());
    assertEquals(0, new BigDecimal(10200).compareTo(standby.amount()));
    RuleViolation refused = assertThrows(RuleViolation.class, () -> Charges.of(prices, use, FUEL));
    assertEquals("tariff.standbyMissing", refused.getMessage());
  }

  /** EX-STEP-3: 100.1 − 10.2 is 89.9, which binary fractions miss. */
  @Test
  void decimalFractionsStayExact() {
    PriceSet prices = PriceSet.fixed(false, price("0"), price("100.1"), price("100.1"));
    PriceSet reduced =
        new PriceSet(
            prices.type(),
            false,
            prices.demandPrice(),
            prices.energyPrices(),
            null,
            List.of(new OtherItem("割引", OtherItem.Basis.PER_KWH, price("-10.2"))));
    MonthlyUse one = MonthlyUse.ofMonth(JULY, BigDecimal.TEN, PowerFactor.FULL, BigDecimal.ONE);
    BigDecimal sum = Charges.sum(Charges.of(reduced, one, Adjustment.UNKNOWN));
    assertEquals(new BigDecimal("89.9"), sum.stripTrailingZeros());
  }

  private static PriceSet with(OtherItem item) {
    return new PriceSet(
        PriceType.FIXED,
        true,
        prices().demandPrice(),
        prices().energyPrices(),
        null,
        List.of(item));
  }

  private static UnitPrice price(String yen) {
    return UnitPrice.taxExcluded(yen);
  }

  private static MonthlyBill bill(YearMonth month, BillRounding rounding, Adjustment adjustment) {
    return MonthlyBill.of(prices(), use(month), adjustment, LEVY, terms(rounding));
  }

  private static PriceSet prices() {
    return PriceSet.fixed(
        true,
        UnitPrice.taxExcluded("1700"),
        UnitPrice.taxExcluded("18.20"),
        UnitPrice.taxExcluded("17.10"));
  }

  private static MonthlyUse use(YearMonth month) {
    return MonthlyUse.ofMonth(month, new BigDecimal(300), PowerFactor.FULL, new BigDecimal(80123));
  }

  private static BillTerms terms(BillRounding rounding) {
    return new BillTerms(rounding, YenFraction.CUT_OFF, new BigDecimal("0.10"), null);
  }
}
