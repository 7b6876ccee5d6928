package jp.tokyo23.zerocarbon.renewable.metering.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {

  private static final LocalDate TUESDAY = LocalDate.of(2025, 7, 1);

  /** EX-KW-1: the largest half-hour of 148.2 kWh is a demand of 296.4 kW. */
  @Test
  void theDemandOfAHalfHourIsTwiceItsEnergy() {
    MonthTotal month = new MonthTotal(1L, YearMonth.of(2025, 7), 31, 0, 1_000_000L, 148_200);

    assertEquals(0, new BigDecimal("296.4").compareTo(month.maximumDemand()));
  }

  /** EX-KW-2: a month without data never lets an older one into the window of twelve. */
  @Test
  void aMissingMonthMarksTheContractDemandInsteadOfReachingBack() {
    Map<YearMonth, MonthTotal> totals = new HashMap<>();
    put(totals, YearMonth.of(2024, 8), 150_000);
    for (YearMonth month = YearMonth.of(2024, 9);
        !month.isAfter(YearMonth.of(2025, 8));
        month = month.plusMonths(1)) {
      put(totals, month, 140_000);
    }
    totals.remove(YearMonth.of(2024, 11));

    MeasuredDemand august = MeasuredDemand.of(YearMonth.of(2025, 8), totals, DemandRounding.NONE);

    assertEquals(0, new BigDecimal("280").compareTo(august.kilowatts()));
    assertEquals(List.of(YearMonth.of(2024, 11)), august.missing());
    assertFalse(august.complete());
    MeasuredDemand july = MeasuredDemand.of(YearMonth.of(2025, 7), totals, DemandRounding.NONE);
    assertEquals(0, new BigDecimal("300").compareTo(july.kilowatts()));
  }

  @ParameterizedTest
  @CsvSource({"NONE, 296.4", "CUT_OFF, 296", "HALF_UP, 296", "UP, 297"})
  void theContractDemandIsRoundedAsTheSettingSays(DemandRounding rounding, BigDecimal kilowatts) {
    YearMonth month = YearMonth.of(2025, 8);
    Map<YearMonth, MonthTotal> totals = new HashMap<>();
    put(totals, month, 148_200);

    BigDecimal demand = MeasuredDemand.of(month, totals, rounding).kilowatts();

    assertEquals(0, kilowatts.compareTo(demand), demand::toPlainString);
  }

  @Test
  void aMonthWithGapsIsNotComplete() {
    assertTrue(new MonthTotal(1L, YearMonth.of(2025, 2), 28, 0, 1L, 1).complete());
    assertFalse(new MonthTotal(1L, YearMonth.of(2025, 2), 28, 1, 1L, 1).complete());
    assertFalse(new MonthTotal(1L, YearMonth.of(2025, 2), 27, 0, 1L, 1).complete());
    assertFalse(new MonthTotal(1L, YearMonth.of(2024, 2), 28, 0, 1L, 1).complete());
  }

  @Test
  void withoutDataThereIsNoDemand() {
    MeasuredDemand none = MeasuredDemand.of(YearMonth.of(2025, 8), Map.of(), DemandRounding.NONE);

    assertNull(none.kilowatts());
    assertEquals(12, none.missing().size());
    assertNull(new MonthTotal(1L, YearMonth.of(2025, 8), 3, 144, null, null).maximumDemand());
  }

  @Test
  void theLoadDurationFallsFromTheLargestToTheSmallest() {
    DayReading day = day(TUESDAY, 0);
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      day.set(slot, slot * 1_000);
    }
    day.set(0, WattHours.MISSING);

    LoadDuration duration = LoadDuration.of(List.of(day));

    assertEquals(47, duration.halfHours());
    assertEquals(101, duration.demands().size());
    assertEquals(0, new BigDecimal("94").compareTo(duration.demands().get(0)));
    assertEquals(0, new BigDecimal("48").compareTo(duration.demands().get(50)));
    assertEquals(0, new BigDecimal("2").compareTo(duration.demands().get(100)));
    assertEquals(List.of(), LoadDuration.of(List.of()).demands());
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 33, 333})
  void theLoadDurationNeverRises(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<DayReading> days = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      DayReading day = day(TUESDAY.plusDays(i), 0);
      for (int slot = 0; slot < DayReading.SLOTS; slot++) {
        day.set(slot, random.nextInt(10) == 0 ? WattHours.MISSING : random.nextInt(200_000));
      }
      days.add(day);
    }

    List<BigDecimal> demands = LoadDuration.of(days).demands();

    for (int i = 1; i < demands.size(); i++) {
      assertTrue(demands.get(i).compareTo(demands.get(i - 1)) <= 0);
    }
  }

  @Test
  void theProfileIsTheMeanOfWhatWasMeasured() {
    DayReading holed = day(TUESDAY.plusDays(1), 3_000).set(10, WattHours.MISSING);

    DayProfile profile = DayProfile.of(List.of(day(TUESDAY, 1_000), holed), date -> true);

    assertEquals(new BigDecimal("4.0"), profile.demands().get(0));
    assertEquals(new BigDecimal("2.0"), profile.demands().get(10));
    assertEquals(2, profile.days());
    assertNull(DayProfile.of(List.of(holed), date -> true).demands().get(10));
    assertEquals(0, DayProfile.of(List.of(holed), date -> false).days());
  }

  @Test
  void inTheHeatMapAnEmptyHalfHourMakesItsHourEmpty() {
    DayReading day = day(TUESDAY, 1_000).set(4, WattHours.MISSING).set(6, 10_000).set(7, 10_000);

    HeatMap map = HeatMap.of(List.of(day), TUESDAY.minusDays(1), TUESDAY.plusDays(1));

    assertEquals(24, map.hours().size());
    assertEquals(HeatMap.MISSING, map.hours().get(2)[1]);
    assertEquals(HeatMap.LEVELS, map.hours().get(3)[1]);
    assertEquals(1, map.hours().get(0)[1]);
    assertEquals(HeatMap.MISSING, map.hours().get(0)[0]);
    assertEquals(0, new BigDecimal("20").compareTo(map.largest()));
  }

  @ParameterizedTest
  @CsvSource({"10050, 10000, true", "10051, 10000, false", "9950, 10000, true", "1, 0, false"})
  void theBillIsComparedWithItsToleranceOfHalfAPercent(
      String measured, String billed, boolean within) {
    assertEquals(
        within,
        BillComparison.of(new BigDecimal(measured), new BigDecimal(billed), new BigDecimal("0.5"))
            .within());
  }

  private static void put(Map<YearMonth, MonthTotal> totals, YearMonth month, int peak) {
    totals.put(month, new MonthTotal(1L, month, month.lengthOfMonth(), 0, 1_000_000L, peak));
  }

  private static DayReading day(LocalDate date, int value) {
    DayReading day =
        DayReading.of("0312345678901234567890", date, FlowDirection.BUY, ReadingStatus.FINAL);
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      day.set(slot, value);
    }
    return day;
  }
}
