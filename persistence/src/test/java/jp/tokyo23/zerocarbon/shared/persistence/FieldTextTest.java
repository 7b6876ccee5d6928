package jp.tokyo23.zerocarbon.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FieldTextTest {

  @Test
  void daysAndTimesStandInTheWardsCalendarAndClock() {
    assertEquals("令和8年11月25日 2:54", FieldText.of(Instant.parse("2026-11-24T17:54:47Z")));
    assertEquals("令和8年11月25日（水）", FieldText.of(LocalDate.of(2026, 11, 25)));
  }
}
