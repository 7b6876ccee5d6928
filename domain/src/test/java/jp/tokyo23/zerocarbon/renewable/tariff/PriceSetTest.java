package jp.tokyo23.zerocarbon.renewable.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceSetTest {

  private static final TimeBand DAY = new TimeBand("昼間");
  private static final TimeBand NIGHT = new TimeBand("夜間");

  @Test
  void isTheSameAfterItsTextWasRead() {
    PriceSet prices =
        new PriceSet(
            PriceType.PARTLY_MARKET_LINKED,
            true,
            UnitPrice.taxExcluded("1890.00"),
            Map.of(
                new SeasonBand(Season.SUMMER, DAY), UnitPrice.taxIncluded("18.20"),
                new SeasonBand(Season.OTHER, NIGHT), UnitPrice.taxExcluded("100")),
            UnitPrice.taxExcluded("0.60"),
            List.of(new OtherItem("割引", OtherItem.Basis.PER_MONTH, UnitPrice.taxExcluded("-100"))));
    assertEquals(prices, PriceSetText.read(PriceSetText.write(prices)));
  }

  @Test
  void equalPricesHaveOneText() {
    assertEquals(text("1700", "18.20"), text("1700.00", "18.2"));
    assertEquals(
        """
        type=FIXED
        fuelAdjusted=false
        demand=1700 TAX_EXCLUDED
        energy SUMMER 全時間=18.2 TAX_EXCLUDED
        energy OTHER 全時間=18.2 TAX_EXCLUDED""",
        text("1700", "18.20"));
  }

  @Test
  void aHistoryShowsItInWords() {
    UnitPrice price = UnitPrice.taxExcluded("18.20");
    PriceSet prices =
        PriceSet.fixed(true, UnitPrice.taxExcluded("1700"), price, price)
            .withPremium(UnitPrice.taxExcluded("0.60"));
    assertEquals(
        "固定、燃料費調整 はい、基本料金単価 1700円（税抜）、夏季 全時間 18.2円（税抜）、その他季 全時間 18.2円（税抜）、環境価値 0.6円（税抜）",
        prices.toString());
  }

  @Test
  void energyIsTheSameAfterItsTextWasRead() {
    EnergyByBand energy =
        new EnergyByBand(
            Map.of(
                new SeasonBand(Season.SUMMER, DAY), new BigDecimal("80123.5"),
                new SeasonBand(Season.SUMMER, NIGHT), new BigDecimal("0")));
    assertEquals(energy, EnergyByBand.ofText(energy.text()));
    assertEquals(new BigDecimal("80123.5"), energy.total());
  }

  @Test
  void aMenuWithOnePriceForTheDaySeesBandsAsOne() {
    UnitPrice price = UnitPrice.taxExcluded("1");
    MonthlyUse bands =
        new MonthlyUse(
            YearMonth.of(2026, 7),
            BigDecimal.TEN,
            PowerFactor.FULL,
            Map.of(
                new SeasonBand(Season.SUMMER, DAY), new BigDecimal("80"),
                new SeasonBand(Season.SUMMER, NIGHT), new BigDecimal("20")));
    assertEquals(
        Map.of(SeasonBand.SUMMER, new BigDecimal("100")),
        bands.seenBy(PriceSet.fixed(false, price, price, price)).energyByBand());
  }

  private static String text(String demand, String energy) {
    UnitPrice price = UnitPrice.taxExcluded(energy);
    return PriceSetText.write(PriceSet.fixed(false, UnitPrice.taxExcluded(demand), price, price));
  }

  @Test
  void aMarketLinkedPriceTakesNoFuelAdjustment() {
    UnitPrice price = UnitPrice.taxExcluded("1");
    assertThrows(
        RuleViolation.class,
        () ->
            new PriceSet(
                PriceType.MARKET_LINKED,
                true,
                price,
                Map.of(SeasonBand.SUMMER, price),
                null,
                List.of()));
  }

  @Test
  void aBandWithoutPriceIsNotFree() {
    UnitPrice price = UnitPrice.taxExcluded("1");
    PriceSet prices = PriceSet.fixed(false, price, price, price);
    assertThrows(
        RuleViolation.class, () -> prices.energyPrice(new SeasonBand(Season.SUMMER, NIGHT)));
  }

  @Test
  void aPriceWithoutTaxClassIsNoPrice() {
    assertThrows(RuleViolation.class, () -> new UnitPrice(BigDecimal.ONE, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "1e-400", "1000000000", "0.1234567"})
  void aNumberThatIsNoPriceIsRefused(String number) {
    assertThrows(RuleViolation.class, () -> UnitPrice.taxExcluded(number));
  }

  @Test
  void anOfferBelowZeroIsRefused() {
    UnitPrice price = UnitPrice.taxExcluded("1");
    assertThrows(
        RuleViolation.class,
        () -> PriceSet.fixed(false, UnitPrice.taxExcluded("-0.01"), price, price));
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, OTHER", "2026-07-01, SUMMER", "2026-09-30, SUMMER", "2026-10-01, OTHER"})
  void summerIsJulyToSeptember(LocalDate day, Season season) {
    assertEquals(season, SummerSeason.USUAL.of(day));
  }

  @ParameterizedTest
  @CsvSource({
    "false, 07:59, 夜間",
    "false, 08:00, 昼間",
    "false, 21:59, 昼間",
    "false, 22:00, 夜間",
    "true, 12:00, 夜間"
  })
  void theMenusTableTellsTheBand(boolean holiday, LocalTime time, String band) {
    TimeBandTable table =
        new TimeBandTable(
            List.of(new TimeBandTable.Span(DAY, TimeBandTable.Days.WORKDAYS, 16, 44)), NIGHT);
    assertEquals(new TimeBand(band), table.bandOf(holiday, time));
  }
}
