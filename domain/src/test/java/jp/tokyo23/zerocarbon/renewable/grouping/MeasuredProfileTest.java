package jp.tokyo23.zerocarbon.renewable.grouping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import org.junit.jupiter.api.Test;

class MeasuredProfileTest {

  private static final Predicate<LocalDate> NOT_SUNDAY =
      day -> day.getDayOfWeek() != DayOfWeek.SUNDAY;

  private final List<DayReading> days = new ArrayList<>();

  MeasuredProfileTest() {
    LocalDate first = LocalDate.of(2025, 4, 1);
    for (LocalDate day = first; day.isBefore(first.plusYears(1)); day = day.plusDays(1)) {
      DayReading reading =
          DayReading.of("0310000000000000000001", day, FlowDirection.BUY, ReadingStatus.FINAL);
      for (int slot = 0; slot < DayReading.SLOTS; slot++) {
        reading.set(slot, NOT_SUNDAY.test(day) ? 1_000 + slot : 400);
      }
      days.add(reading);
    }
  }

  @Test
  void isTheMeanOfMonthAndKindOfDayAsLoad() {
    LoadProfile profile = MeasuredProfile.of(days, NOT_SUNDAY).orElseThrow();
    assertEquals(2 * 1_000, profile.watts()[0], "April, open, 0:00");
    assertEquals(2 * 1_047, profile.watts()[47], "April, open, 23:30");
    assertEquals(2 * 400, profile.watts()[48], "April, closed, 0:00");
    assertEquals(2 * 1_047, profile.peak());
  }

  @Test
  void aMissingHalfHourIsLeftOutOfTheMean() {
    days.get(0).set(5, WattHours.MISSING);
    days.get(1).set(5, 1_005 + 60);
    LoadProfile profile = MeasuredProfile.of(days, NOT_SUNDAY).orElseThrow();
    // April 2025 has 26 days that are no Sunday; one is missing and one is 60 Wh higher.
    assertEquals(2 * (25 * 1_005 + 60) / 25, profile.watts()[5]);
  }

  @Test
  void thereIsNoneWhenAMonthIsMissing() {
    days.removeIf(day -> day.date().getMonthValue() == 8);
    assertTrue(MeasuredProfile.of(days, NOT_SUNDAY).isEmpty());
  }
}
