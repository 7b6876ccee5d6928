package jp.tokyo23.zerocarbon.renewable.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EX-PF and EX-BASIC of the handbook. */
class PowerFactorTest {

  @ParameterizedTest
  @CsvSource({"50000, 18000, 94", "42000, 20400, 90", "100, 0, 100", "0, 5, 0"})
  void isAWholeNumberHalfUp(BigDecimal active, BigDecimal reactive, int percent) {
    assertEquals(Optional.of(new PowerFactor(percent)), PowerFactor.of(active, reactive));
  }

  @Test
  void aMonthWithoutUseHasNone() {
    assertEquals(Optional.empty(), PowerFactor.of(BigDecimal.ZERO, BigDecimal.ZERO));
  }

  @ParameterizedTest
  @CsvSource({"100, 321300", "97, 332640", "90, 359100", "85, 378000", "80, 396900"})
  void raisesOrLowersTheBasicChargeAroundEightyFive(int percent, BigDecimal yen) {
    BillLine line = BasicCharge.of(prices(), use(percent, "1000"), null);
    assertEquals(0, yen.compareTo(line.amount()));
  }

  @Test
  void aMonthWithoutUseIsBilledByTheContractsRule() {
    ZeroUse half = new ZeroUse(new PowerFactor(85), new BigDecimal("0.5"));
    BillLine line = BasicCharge.of(prices(), use(100, "0"), half);
    assertEquals(0, new BigDecimal(189000).compareTo(line.amount()));
    BillLine used = BasicCharge.of(prices(), use(100, "1"), half);
    assertEquals(0, new BigDecimal(321300).compareTo(used.amount()));
  }

  @Test
  void neverLeavesItsRange() {
    assertThrows(RuleViolation.class, () -> new PowerFactor(101));
    assertThrows(RuleViolation.class, () -> new PowerFactor(-1));
  }

  private static PriceSet prices() {
    UnitPrice any = UnitPrice.taxExcluded("10");
    return PriceSet.fixed(false, UnitPrice.taxExcluded("1890"), any, any);
  }

  private static MonthlyUse use(int percent, String kwh) {
    return MonthlyUse.ofMonth(
        YearMonth.of(2025, 7), new BigDecimal(200), new PowerFactor(percent), new BigDecimal(kwh));
  }
}
