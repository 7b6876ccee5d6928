package jp.tokyo23.zerocarbon.renewable.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthlyFiguresTest {

  @Test
  void theYearBeginsInApril() {
    MonthlyFigures figures = MonthlyFigures.of(4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3);

    for (Month month : Month.values()) {
      assertEquals(new BigDecimal(month.getValue()), figures.in(month).orElseThrow());
    }
    assertEquals(Optional.of(new BigDecimal("78")), figures.sum());
    assertTrue(figures.complete());
  }

  @Test
  void aMissingMonthIsMissingAndNotZero() {
    List<BigDecimal> values = new ArrayList<>(MonthlyFigures.of(new long[12]).values());
    values.set(1, null);
    MonthlyFigures figures = new MonthlyFigures(values);

    assertEquals(Optional.empty(), figures.in(Month.MAY));
    assertEquals(Optional.of(BigDecimal.ZERO), figures.in(Month.JUNE));
    assertEquals(List.of(Month.MAY), figures.missing());
    assertFalse(figures.complete());
    assertTrue(figures.toString().startsWith("4月 0、5月 —、6月 0"), figures.toString());
  }

  @Test
  void whereNothingIsKnownThereIsNoSum() {
    assertEquals(Optional.empty(), MonthlyFigures.NONE.sum());
    assertEquals("", MonthlyFigures.NONE.toString());
  }

  @Test
  void figuresThatTheDatabaseGivesMoreZerosStayTheSame() {
    List<BigDecimal> written = new ArrayList<>(MonthlyFigures.NONE.values());
    written.set(0, new BigDecimal("1200.500"));
    List<BigDecimal> typed = new ArrayList<>(MonthlyFigures.NONE.values());
    typed.set(0, new BigDecimal("1200.5"));

    assertEquals(new MonthlyFigures(typed), new MonthlyFigures(written));
  }

  @Test
  void aYearHasTwelveMonths() {
    assertThrows(IllegalArgumentException.class, () -> MonthlyFigures.of(1, 2, 3));
  }
}
