package jp.tokyo23.zerocarbon.renewable.metering.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The byte scanner agrees with FastCSV on files that a seeded generator makes. */
class Hhv48OracleTest {

  private static final int LINES = 300;

  @ParameterizedTest
  @ValueSource(longs = {1, 23, 48, 2025, 99_991})
  void theScannerReadsWhatFastCsvReads(long seed) throws IOException {
    byte[] file = file(new SplittableRandom(seed)).getBytes(StandardCharsets.UTF_8);

    List<String> expected = new ArrayList<>();
    new OracleCsv()
        .read(
            new ByteArrayInputStream(file),
            line -> {
              if (line.fields().get(0).matches("\\d{22}")) {
                expected.add(canonical(line.fields()));
              }
            });
    Collected read = Collected.by(new Hhv48Reader(), file);

    assertEquals(List.of(), read.findings);
    assertEquals(expected, read.days.stream().map(Hhv48OracleTest::canonical).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 70, 700})
  void writingAndReadingComeBackToTheSameBytes(long seed) {
    byte[] file = file(new SplittableRandom(seed)).getBytes(StandardCharsets.UTF_8);

    byte[] once = Collected.written(Collected.by(new Hhv48Reader(), file).days);

    assertArrayEquals(once, Collected.written(Collected.by(new Hhv48Reader(), once).days));
  }

  private static String file(SplittableRandom random) {
    StringBuilder file = new StringBuilder(Hhv48.FIRST_LINE + "\n");
    file.append(String.join(",", Hhv48.HEADER)).append('\n');
    for (int i = 0; i < LINES; i++) {
      List<String> fields = new ArrayList<>();
      fields.add("03" + String.format("%020d", random.nextLong(1_000_000_000L)));
      fields.add(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800)).toString());
      fields.add(String.valueOf(1 + random.nextInt(2)));
      fields.add(String.valueOf("EPDF".charAt(random.nextInt(4))));
      for (int slot = 0; slot < DayReading.SLOTS; slot++) {
        fields.add(value(random));
      }
      fields.add(random.nextInt(9) == 0 ? "a \"b\", c" : "F4");
      fields.add(String.valueOf(1 + random.nextInt(9)));
      file.append(line(fields, random)).append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return file.toString();
  }

  private static String value(SplittableRandom random) {
    int wattHours = random.nextInt(random.nextInt(4) == 0 ? Integer.MAX_VALUE : 90_000);
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> wide(WattHours.plain(wattHours));
      case 2 -> WattHours.kilowattHours(wattHours).toPlainString() + "0";
      case 3 -> String.valueOf(wattHours / 1000);
      default -> WattHours.plain(wattHours);
    };
  }

  private static String wide(String digits) {
    return digits
        .chars()
        .map(c -> c + 0xFEE0)
        .mapToObj(Character::toString)
        .reduce("", String::concat);
  }

  private static String line(List<String> fields, SplittableRandom random) {
    return String.join(
        ",",
        fields.stream()
            .map(
                field ->
                    field.contains("\"") || random.nextInt(20) == 0
                        ? '"' + field.replace("\"", "\"\"") + '"'
                        : field)
            .toList());
  }

  private static String canonical(List<String> fields) {
    List<String> canonical = new ArrayList<>(fields.subList(0, 4));
    for (String value : fields.subList(4, 52)) {
      canonical.add(
          value.isEmpty() ? "" : new BigDecimal(value).stripTrailingZeros().toPlainString());
    }
    canonical.addAll(fields.subList(52, 54));
    return String.join("|", canonical);
  }

  private static String canonical(DayReading day) {
    List<String> fields = new ArrayList<>();
    fields.add(day.pointNumber());
    fields.add(day.date().toString());
    fields.add(String.valueOf(day.direction().code()));
    fields.add(String.valueOf(day.status().code()));
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      int value = day.wattHours(slot);
      fields.add(value == WattHours.MISSING ? "" : WattHours.plain(value));
    }
    fields.add(day.source());
    fields.add(String.valueOf(day.revision()));
    return String.join("|", fields);
  }
}
