package jp.tokyo23.zerocarbon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarekiTest {

  @ParameterizedTest
  @CsvSource({
    "2019-04-30, 平成31年4月30日",
    "2019-05-01, 令和元年5月1日",
    "1989-01-07, 昭和64年1月7日",
    "1989-01-08, 平成元年1月8日",
    "2025-02-07, 令和7年2月7日"
  })
  void aDayIsPrintedInItsEraAndReadBack(LocalDate day, String text) {
    assertEquals(text, Wareki.date(day));
    assertEquals(day, Wareki.parseDate(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和7年2月7日",
        "令和7年2月7日（金）",
        "令和7年2月7日(金)",
        "令和７年２月７日",
        " 令和 7年 2月 7日 ",
        "R7.2.7",
        "Ｒ７．２．７",
        "2025-02-07",
        "２０２５－０２－０７",
        "2025/2/7",
        "2025年2月7日"
      })
  void aDayIsReadInEveryFormOfTheOffice(String text) {
    assertEquals(LocalDate.of(2025, 2, 7), Wareki.parseDate(text));
  }

  @Test
  void aDayThatTheMonthDoesNotHaveIsRefusedWithTheLastDay() {
    RuleViolation refused = refusal("令和6年2月30日");

    assertEquals("wareki.noSuchDay", refused.getMessage());
    assertEquals(List.of("令和6年2月", 29), refused.arguments());
    assertEquals(List.of("令和7年2月", 28), refusal("R7.2.29").arguments());
  }

  @Test
  void aYearAfterTheEndOfItsEraIsRefusedWithTheRightName() {
    RuleViolation refused = refusal("平成36年4月1日");

    assertEquals("wareki.foreignEra", refused.getMessage());
    assertEquals(List.of("令和6年4月1日"), refused.arguments());
    assertEquals(List.of("平成31年4月30日"), refusal("令和元年4月30日").arguments());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "きのう", "令和0年4月1日", "令和6年13月1日", "令和6年4月", "6年4月1日"})
  void otherTextIsRefused(String text) {
    assertEquals("wareki.unreadable", refusal(text).getMessage());
  }

  @Test
  void aDayIsPrintedWithItsWeekday() {
    assertEquals("令和7年2月7日（金）", Wareki.dateWithWeekday(LocalDate.of(2025, 2, 7)));
    assertEquals("（日）", Wareki.weekday(LocalDate.of(2024, 10, 20)));
  }

  @Test
  void aMonthInWhichAnEraBeginsCarriesItsName() {
    assertEquals("令和元年5月", Wareki.month(YearMonth.of(2019, 5)));
    assertEquals("平成31年4月", Wareki.month(YearMonth.of(2019, 4)));
  }

  @ParameterizedTest
  @CsvSource({"2019, 令和元年", "2018, 平成30年", "1989, 平成元年", "1988, 1988年", "2024, 令和6年"})
  void aYearCarriesTheEraThatBeginsInIt(int year, String text) {
    assertEquals(text, Wareki.year(year));
    assertEquals(year, Wareki.parseYear(text));
  }

  private static RuleViolation refusal(String text) {
    return assertThrows(RuleViolation.class, () -> Wareki.parseDate(text));
  }
}
