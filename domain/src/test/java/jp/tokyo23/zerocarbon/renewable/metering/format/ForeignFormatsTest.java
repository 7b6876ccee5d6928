package jp.tokyo23.zerocarbon.renewable.metering.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F1 to F4: the layouts of others, each made into days. */
class ForeignFormatsTest {

  private static final String POINT = "0312345678901234567890";
  private static final Delivery DELIVERY =
      new Delivery(POINT, FlowDirection.BUY, ReadingStatus.PRELIMINARY);
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final OracleCsv CSV = new OracleCsv();

  @Test
  void f1IsALineAHalfHour() {
    Collected read =
        Collected.by(
            new LongCsvReader(CSV, DELIVERY),
            "\uFEFFdate,time,kWh\r\n2025-01-01,00:00,367\r\n2025-01-01,23:30,12.5\r\n"
                + "2025-01-02,0:30,\r\n");

    assertEquals(List.of(), read.findings);
    assertEquals(2, read.days.size());
    assertEquals(367_000, read.days.get(0).wattHours(0));
    assertEquals(12_500, read.days.get(0).wattHours(47));
    assertEquals(46, read.days.get(0).missing());
    assertEquals(48, read.days.get(1).missing());
    assertEquals(LocalDate.of(2025, 1, 2), read.days.get(1).date());
  }

  @Test
  void f1TellsLineAndColumnOfWhatItCannotRead() {
    Collected read =
        Collected.by(
            new LongCsvReader(CSV, DELIVERY),
            "date,time,kWh\n2025-13-01,00:00,1\n2025-01-01,00:15,1\n2025-01-01,01:00,x\n"
                + "2025-01-01,02:00,5\n2025-01-01,02:00,5\n2025-01-01,02:00,6\n");

    assertEquals(
        List.of(
            FindingKind.DATE, FindingKind.SLOT, FindingKind.NO_NUMBER, FindingKind.OTHER_VALUES),
        read.kinds());
    assertEquals(
        List.of("2:1", "3:2", "4:3", "7:3"),
        read.findings.stream().map(each -> each.line() + ":" + each.column()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u301C", "\uFF5E", "-", "~"})
  void f2TakesEveryWaveDash(String dash) {
    String header =
        IntStream.range(0, 48)
            .mapToObj(slot -> time(slot) + dash + time(slot + 1))
            .collect(Collectors.joining(","));
    String values =
        IntStream.range(0, 48).mapToObj(String::valueOf).collect(Collectors.joining(","));

    Collected read =
        Collected.by(
            new DailyCsvReader(CSV, DELIVERY), "年月日," + header + "\n2025/4/1," + values + "\n");

    assertEquals(List.of(), read.findings);
    assertEquals(47_000, read.days.get(0).wattHours(47));
    assertEquals(LocalDate.of(2025, 4, 1), read.days.get(0).date());
  }

  @Test
  void f2IsReadInCp932AndRefusedWithoutItsHeader() {
    String header =
        IntStream.range(0, 48)
            .mapToObj(slot -> time(slot) + "～" + time(slot + 1))
            .collect(Collectors.joining(","));
    byte[] file = ("日付," + header + "\n２０２５年４月１日,1.5\n").getBytes(CP932);

    Collected read = Collected.by(new DailyCsvReader(CSV, DELIVERY), file);

    assertEquals(CP932, read.charset);
    assertEquals(1_500, read.days.get(0).wattHours(0));
    assertEquals(47, read.days.get(0).missing());
    assertEquals(
        List.of(FindingKind.LAYOUT),
        Collected.by(new DailyCsvReader(CSV, DELIVERY), "2025-04-01,1,2\n2025-04-02,1,2\n")
            .kinds());
  }

  @Test
  void f3IsAMonthAsAMatrixWhoseTotalsAreCompared() {
    Collected read =
        Collected.by(new MonthMatrixReader(CSV, DELIVERY), matrix("3").getBytes(CP932));

    assertEquals(List.of(), read.findings);
    assertEquals(2, read.days.size());
    assertEquals(LocalDate.of(2025, 7, 2), read.days.get(1).date());
    assertEquals(48 * 2_000, read.days.get(1).sum());
    Collected wrong = Collected.by(new MonthMatrixReader(CSV, DELIVERY), matrix("4"));
    assertEquals(48, wrong.kinds().stream().filter(FindingKind.SUM::equals).count());
    assertEquals(2, wrong.days.size());
  }

  @Test
  void f3WithoutItsMonthOrWithMissingRowsIsRefused() {
    assertEquals(
        List.of(FindingKind.LAYOUT),
        Collected.by(new MonthMatrixReader(CSV, DELIVERY), "7月\n").kinds());
    String cut = matrix("3").lines().limit(20).collect(Collectors.joining("\n"));
    assertEquals(
        List.of(FindingKind.LAYOUT),
        Collected.by(new MonthMatrixReader(CSV, DELIVERY), cut).kinds());
  }

  @Test
  void f4TellsPointDirectionAndFinalityItself() {
    Collected read =
        Collected.by(
            new EnergyManagementReader(CSV),
            f4("1", "20250701", POINT, "", "1") + f4("2", "20250701", "", POINT, ""));

    assertEquals(List.of(), read.findings);
    assertEquals(ReadingStatus.FINAL, read.days.get(0).status());
    assertEquals(FlowDirection.SELL, read.days.get(1).direction());
    assertEquals(ReadingStatus.QUICK, read.days.get(1).status());
    assertEquals(DayReading.NEXT_REVISION, read.days.get(1).revision());
    assertEquals(3_000, read.days.get(1).wattHours(3));
    assertEquals(POINT, read.days.get(1).pointNumber());
  }

  @Test
  void f4KeepsTheOtherHalfOfAnHourWithAMissingHalf() {
    String line = f4("1", "20250701", POINT, "", "1").replaceFirst(",0,1,2,", ",0,,2,");

    DayReading day = Collected.by(new EnergyManagementReader(CSV), line).days.get(0);

    assertEquals(0, day.wattHours(0));
    assertEquals(WattHours.MISSING, day.wattHours(1));
  }

  @Test
  void f4TellsWhatIsWrong() {
    assertEquals(
        List.of(FindingKind.POINT_DESTROYED),
        Collected.by(new EnergyManagementReader(CSV), f4("1", "20250701", "3.12E+20", "", "1"))
            .kinds());
    assertEquals(
        List.of(FindingKind.DATE, FindingKind.STATUS),
        Collected.by(new EnergyManagementReader(CSV), f4("1", "20250732", POINT, "", "9")).kinds());
    assertEquals(
        List.of(FindingKind.COLUMNS),
        Collected.by(new EnergyManagementReader(CSV), "1,1,20250701," + POINT + "\n").kinds());
  }

  @Test
  void everyFormatComesBackTheSameThroughHhv48() {
    for (DayReader reader :
        List.of(
            new LongCsvReader(CSV, DELIVERY),
            new MonthMatrixReader(CSV, DELIVERY),
            new EnergyManagementReader(CSV))) {
      String file =
          reader instanceof LongCsvReader
              ? "date,time,kWh\n2025-01-01,00:00,367\n2025-01-01,00:30,0.25\n"
              : reader instanceof MonthMatrixReader
                  ? matrix("3")
                  : f4("1", "20250701", POINT, "", "");
      byte[] canonical =
          Collected.written(Collected.by(reader, file.getBytes(StandardCharsets.UTF_8)).days);

      Collected again = Collected.by(new Hhv48Reader(), canonical);

      assertEquals(List.of(), again.findings);
      assertArrayEquals(canonical, Collected.written(again.days));
    }
  }

  private static String matrix(String total) {
    StringBuilder file = new StringBuilder("２０２５年７月分,,\n施設,,\n,時間,1日,2日,合計\n");
    for (int slot = 0; slot < 48; slot++) {
      file.append(",%s-%s,1,2,%s%n".formatted(time(slot), time(slot + 1), total));
    }
    return file.append(",合計,48,96,144\n").toString();
  }

  private static String f4(String direction, String date, String buy, String sell, String fixed) {
    String values =
        IntStream.range(0, 48).mapToObj(String::valueOf).collect(Collectors.joining(","));
    return String.join(",", "ems1", direction, date, buy, sell, values, fixed, "2025-07-02") + "\n";
  }

  private static String time(int slot) {
    return slot / 2 + (slot % 2 == 0 ? ":00" : ":30");
  }
}
