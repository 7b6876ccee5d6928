package jp.tokyo23.zerocarbon.renewable.metering.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Hhv48Test {

  private static final String POINT = "0312345678901234567890";
  private static final String HEAD =
      Hhv48.FIRST_LINE + "\n" + String.join(",", Hhv48.HEADER) + "\n";
  private static final Charset CP932 = Charset.forName("windows-31j");

  @Test
  void aDayComesWithItsValuesInWattHours() {
    Collected read = read(row("36.5", "1"));

    DayReading day = read.days.get(0);
    assertEquals(List.of(), read.findings);
    assertEquals(POINT, day.pointNumber());
    assertEquals(LocalDate.of(2025, 7, 1), day.date());
    assertEquals(FlowDirection.BUY, day.direction());
    assertEquals(ReadingStatus.PRELIMINARY, day.status());
    assertEquals(36_500, day.wattHours(0));
    assertEquals("F4", day.source());
    assertEquals(1, day.revision());
    assertEquals(3, day.line());
  }

  @Test
  void aMissingValueIsNeverZero() {
    DayReading day = read(row("", "1")).days.get(0);

    assertEquals(WattHours.MISSING, day.wattHours(0));
    assertEquals(1, day.missing());
    assertEquals(47_000, day.sum());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "7, 7000",
    "36.05, 36050",
    "0.001, 1",
    "1.5000, 1500",
    "３６．５, 36500",
    "2147483.647, 2147483647",
    "'\"12.5\"', 12500",
    "+3, 3000"
  })
  void everyWayOfWritingANumberIsExact(String written, int wattHours) {
    assertEquals(wattHours, read(row(written, "1")).days.get(0).wattHours(0));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, NEGATIVE", "1.2345, TOO_FINE", "2147483.648, TOO_LARGE", "9e9, NO_NUMBER",
    "'\"1,234\"', NO_NUMBER", "x, NO_NUMBER", ".5, NO_NUMBER", "99999999999999999999, TOO_LARGE"
  })
  void whatIsNoReadingIsRefusedAtItsLineAndColumn(String written, FindingKind kind) {
    Collected read = read(row("1", "1") + row(written, "2"));

    assertEquals(List.of(kind), read.kinds());
    assertEquals(4, read.findings.get(0).line());
    assertEquals(5, read.findings.get(0).column());
    assertTrue(read.findings.get(0).refuses());
    assertEquals(1, read.days.size());
  }

  @Test
  void everyFieldBesideTheValuesHasItsOwnFault() {
    String good = row("1", "1");

    assertEquals(FindingKind.POINT_DESTROYED, only(good.replace(POINT, "3.1E+21")));
    assertEquals(FindingKind.POINT_DIGITS, only(good.replace(POINT, "031234")));
    assertEquals(FindingKind.DATE, only(good.replace("2025-07-01", "2025-02-30")));
    assertEquals(FindingKind.DIRECTION, only(good.replace(",1,D,", ",3,D,")));
    assertEquals(FindingKind.STATUS, only(good.replace(",1,D,", ",1,X,")));
    assertEquals(FindingKind.REVISION, only(row("1", "0")));
    assertEquals(FindingKind.COLUMNS, only(good.replace(",1,D,", ",1,D,5,")));
    assertEquals(FindingKind.COLUMNS, only(good.replace(",1,D,1,", ",1,D,")));
    assertEquals(FindingKind.COLUMNS, only(POINT + "\n"));
  }

  @Test
  void aFaultyLineDoesNotHideTheNext() {
    Collected read = read("nonsense\n" + row("1", "1"));

    assertEquals(1, read.days.size());
    assertTrue(read.kinds().contains(FindingKind.COLUMNS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#HHV48,2,JST,kWh", "#HHV48,1,JST,kW", "date,time,kWh"})
  void onlyTheFirstVersionInKilowattHoursIsRead(String first) {
    Collected read =
        Collected.by(new Hhv48Reader(), HEAD.replace(Hhv48.FIRST_LINE, first) + row("1", "1"));

    assertEquals(List.of(FindingKind.FIRST_LINE), read.kinds());
    assertEquals(List.of(), read.days);
  }

  @Test
  void anEmptyFileIsToldAsSuch() {
    assertEquals(List.of(FindingKind.EMPTY_FILE), Collected.by(new Hhv48Reader(), "").kinds());
  }

  @Test
  void theColumnNamesAreHeldToTheFormat() {
    Collected read =
        Collected.by(new Hhv48Reader(), HEAD.replace(",s07,", ",s70,") + row("1", "1"));

    assertEquals(List.of(FindingKind.HEADER), read.kinds());
  }

  @Test
  void lineEndsMarksAndEncodingsOfOfficesAreAccepted() {
    String file = HEAD + row("３", "1").replace("F4", "東北");

    Collected utf8 = Collected.by(new Hhv48Reader(), "\uFEFF" + file.replace("\n", "\r\n"));
    Collected cp932 = Collected.by(new Hhv48Reader(), file.getBytes(CP932));

    for (Collected read : List.of(utf8, cp932)) {
      assertEquals(List.of(), read.findings);
      assertEquals(3_000, read.days.get(0).wattHours(0));
      assertEquals("東北", read.days.get(0).source());
    }
    assertEquals(StandardCharsets.UTF_8, utf8.charset);
    assertEquals(CP932, cp932.charset);
  }

  @Test
  void aFileLargerThanTheBufferIsReadToItsEnd() {
    String lines = row("36.5", "1").repeat(9_000).strip();

    Collected read = read(lines);

    assertEquals(List.of(), read.findings);
    assertEquals(9_000, read.days.size());
    assertEquals(9_002, read.days.get(8_999).line());
    assertTrue(read.days.stream().allMatch(day -> day.sum() == 83_500));
  }

  @Test
  void anUnclosedQuoteIsToldInsteadOfEatingTheFile() {
    Collected read = read(row("\"1", "1") + row("36.5", "1").repeat(9_000));

    assertTrue(
        read.kinds().contains(FindingKind.LINE_TOO_LONG)
            || read.kinds().contains(FindingKind.COLUMNS));
    assertTrue(read.days.size() < 9_000);
  }

  @Test
  void whatIsWrittenIsReadTheSame() {
    DayReading day = read(row("36.50", "2")).days.get(0).from("F\"1,x", 2);

    byte[] once = Collected.written(List.of(day));
    byte[] twice = Collected.written(Collected.by(new Hhv48Reader(), once).days);

    assertArrayEquals(once, twice);
    assertTrue(new String(once, StandardCharsets.UTF_8).contains(",36.5,1,"));
  }

  private static FindingKind only(String line) {
    Collected read = read(line);
    assertEquals(1, read.findings.size(), read.findings::toString);
    assertEquals(List.of(), read.days);
    return read.kinds().get(0);
  }

  private static Collected read(String lines) {
    return Collected.by(new Hhv48Reader(), HEAD + lines);
  }

  /** A day with this first value and 1 in the 47 others. */
  private static String row(String first, String revision) {
    String[] values = new String[DayReading.SLOTS];
    Arrays.fill(values, "1");
    values[0] = first;
    return POINT + ",2025-07-01,1,D," + String.join(",", values) + ",F4," + revision + "\n";
  }
}
