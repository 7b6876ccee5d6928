package jp.tokyo23.zerocarbon.renewable.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EX-FUEL and EX-MKT of the handbook. */
class AdjustmentTest {

  @Test
  void theAverageFuelPriceIsRoundedToAHundredYen() {
    FuelAdjustment tokyo = clause("0.0048", "0.3827", "0.6584", "0", "0");
    var prices =
        new FuelAdjustment.FuelPrices(
            new BigDecimal(80000), new BigDecimal(90000), new BigDecimal(20000));
    assertEquals(new BigDecimal(48000), tokyo.averagePrice(prices));
  }

  @ParameterizedTest
  @CsvSource({
    "45900, 0.233, 41300, -1.07",
    "45900, 0.233, 48000, 0.49",
    "26000, 0.234, 23500, -0.59"
  })
  void theUnitIsRoundedHalfAwayFromZero(
      String base, String unit, BigDecimal average, BigDecimal expected) {
    assertEquals(expected, clause("0", "0", "0", base, unit).unitFor(average));
  }

  @Test
  void aMarketAdjustmentIsAShareOfThePriceDifference() {
    MarketAdjustment clause =
        new MarketAdjustment(
            new BigDecimal("0.6"),
            new BigDecimal("0.4"),
            new BigDecimal("11.00"),
            new BigDecimal("0.30"));
    BigDecimal average = clause.averagePrice(new BigDecimal("14.00"), new BigDecimal("12.50"));
    assertEquals(0, new BigDecimal("13.40").compareTo(average));
    assertEquals(0, new BigDecimal("0.72").compareTo(clause.unitFor(average)));
  }

  private static FuelAdjustment clause(
      String oil, String gas, String coal, String base, String unit) {
    return new FuelAdjustment(
        new BigDecimal(oil),
        new BigDecimal(gas),
        new BigDecimal(coal),
        new BigDecimal(base),
        new BigDecimal(unit));
  }
}
