package jp.tokyo23.zerocarbon.renewable.tariff;

import static java.math.BigDecimal.ZERO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** EX-FUEL and EX-MKT of the handbook. */
class AdjustmentTest {

  @Test
  void theAverageFuelPriceIsRoundedToAHundredYen() {
    FuelAdjustment tokyo =
        new FuelAdjustment(
            new BigDecimal("0.0048"),
            new BigDecimal("0.3827"),
            new BigDecimal("0.6584"),
            ZERO,
            ZERO,
            NegativeHalf.AWAY_FROM_ZERO);
    var prices =
        new FuelAdjustment.FuelPrices(
            new BigDecimal(80000), new BigDecimal(90000), new BigDecimal(20000));
    assertEquals(new BigDecimal(48000), tokyo.averagePrice(prices));
  }

  @ParameterizedTest
  @CsvSource({
    "45900, 0.233, 41300, AWAY_FROM_ZERO, -1.07",
    "45900, 0.233, 48000, AWAY_FROM_ZERO, 0.49",
    "26000, 0.234, 23500, AWAY_FROM_ZERO, -0.59",
    "26000, 0.234, 23500, TOWARD_POSITIVE, -0.58",
    "26000, 0.234, 28500, TOWARD_POSITIVE, 0.59",
    "45900, 0.233, 41300, TOWARD_POSITIVE, -1.07"
  })
  void theHalfOfANegativeUnitGoesWhereTheSettingSays(
      String base, String unit, BigDecimal average, NegativeHalf half, BigDecimal expected) {
    FuelAdjustment clause =
        new FuelAdjustment(ZERO, ZERO, ZERO, new BigDecimal(base), new BigDecimal(unit), half);
    assertEquals(expected, clause.unitFor(average));
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
}
