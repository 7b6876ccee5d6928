package jp.tokyo23.zerocarbon.it.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.metering.IntakeResult;
import jp.tokyo23.zerocarbon.renewable.metering.MeterIntake;
import jp.tokyo23.zerocarbon.renewable.metering.MeterLimits;
import jp.tokyo23.zerocarbon.renewable.metering.MeteredPoint;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayHandler;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Reader;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;
import jp.tokyo23.zerocarbon.renewable.persistence.MeterDayTable;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.flywaydb.core.Flyway;

/**
 * Import of a year of half-hours by the product's own reader, checks and adapter against the bare
 * COPY of the same rows, in one run on one PostgreSQL; and the byte scanner against FastCSV. Start
 * it with -Xmx256m. Arguments: supply points, days; 5000 and 365 by default.
 */
public final class MeterBenchmark {

  private final Path work;
  private final MeterYear year;

  private MeterBenchmark(Path work, MeterYear year) {
    this.work = work;
    this.year = year;
  }

  public static void main(String[] arguments) throws Exception {
    int points = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
    int days = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 365;
    new MeterBenchmark(Files.createTempDirectory("meter-benchmark"), new MeterYear(points, days))
        .run();
  }

  private void run() throws Exception {
    Path file = work.resolve("year.csv");
    Path rows = work.resolve("rows.copy");
    year.write(file);
    System.out.printf(
        Locale.ROOT,
        "| %d points × %d days = %,d values | file %.0f MB | heap limit %d MB | %d cores | %s |%n",
        year.points(),
        year.days(),
        year.rows() * DayReading.SLOTS,
        Files.size(file) / 1e6,
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.getRuntime().availableProcessors(),
        LocalDate.now());
    scanners(file);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
        Connection connection = postgres.getPostgresDatabase().getConnection()) {
      prepare(postgres, connection);
      double first = importFile(connection, file);
      size(connection);
      MeterRows.dump(connection, rows);
      double bare = MeterRows.bareCopy(connection, rows);
      double second = importFile(connection, file);
      double again = MeterRows.bareCopy(connection, rows);
      print("import (read, check, COPY, totals, commit) [s], run 1", first, "bare COPY", bare);
      print("import (read, check, COPY, totals, commit) [s], run 2", second, "bare COPY", again);
      repeat(connection, file);
    } finally {
      Files.delete(file);
      Files.deleteIfExists(rows);
      Files.delete(work);
    }
  }

  private void prepare(EmbeddedPostgres postgres, Connection connection) throws SQLException {
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    year.createPoints(connection);
    connection.setAutoCommit(false);
  }

  /** What the product does with a file in one transaction, from the first byte to the commit. */
  private double importFile(Connection connection, Path file) throws Exception {
    MeterRows.empty(connection);
    Map<String, MeteredPoint> known = known(connection);
    connection.commit();
    long begun = System.nanoTime();
    IntakeResult result = take(connection, file, known);
    double seconds = seconds(begun);
    if (result.refused() || result.stored() != year.rows()) {
      throw new IllegalStateException("stored " + result.stored() + ": " + result.findings());
    }
    return seconds;
  }

  private IntakeResult take(Connection connection, Path file, Map<String, MeteredPoint> known)
      throws Exception {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream digest =
            new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
    }
    MeterLimits limits = new MeterLimits(new BigDecimal("1.2"), 48, LocalDate.of(2027, 1, 1));
    try (InputStream bytes = Files.newInputStream(file)) {
      IntakeResult result =
          new MeterIntake(
                  number -> Optional.ofNullable(known.get(number)),
                  new MeterDayTable(new OneConnection(connection)),
                  limits)
              .take(new Hhv48Reader(), bytes, 1);
      connection.commit();
      return result;
    }
  }

  /** The same file once more: every day is compared and none is added. */
  private void repeat(Connection connection, Path file) throws Exception {
    MeterRows.empty(connection);
    Map<String, MeteredPoint> known = known(connection);
    take(connection, file, known);
    long begun = System.nanoTime();
    IntakeResult result = take(connection, file, known);
    System.out.printf(
        Locale.ROOT,
        "| the same days again [s] | %.1f | stored %d, ignored %d |%n",
        seconds(begun),
        result.stored(),
        result.ignored());
  }

  private static Map<String, MeteredPoint> known(Connection connection) throws SQLException {
    Map<String, MeteredPoint> known = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id, number from supply_point")) {
      while (rows.next()) {
        String number = rows.getString(2);
        known.put(
            number,
            new MeteredPoint(
                rows.getLong(1), number, number, Ward.KATSUSHIKA, new BigDecimal("600"), null));
      }
    }
    return known;
  }

  private static void size(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select pg_total_relation_size('meter_day'), pg_relation_size('meter_day'),"
                    + " pg_total_relation_size('meter_month')")) {
      row.next();
      System.out.printf(
          Locale.ROOT,
          "| stored | %.3f GB (rows %.3f GB, key %.3f GB), totals of months %.3f GB |%n",
          (row.getLong(1) + row.getLong(3)) / 1e9,
          row.getLong(2) / 1e9,
          (row.getLong(1) - row.getLong(2)) / 1e9,
          row.getLong(3) / 1e9);
    }
  }

  /** Both make the same 48 whole numbers of each line. */
  private static void scanners(Path file) throws IOException {
    double megabytes = Files.size(file) / 1e6;
    double own = Double.MAX_VALUE;
    double other = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      own = Math.min(own, scan(file));
      other = Math.min(other, fastCsv(file));
    }
    print("byte scanner [MB/s]", megabytes / own, "FastCSV", megabytes / other);
  }

  private static double scan(Path file) throws IOException {
    long[] sum = new long[1];
    long begun = System.nanoTime();
    try (InputStream bytes = Files.newInputStream(file)) {
      new Hhv48Reader()
          .read(
              bytes,
              new DayHandler() {
                @Override
                public void day(DayReading day) {
                  sum[0] += day.wattHours(0);
                }

                @Override
                public void found(MeterFinding finding) {
                  throw new IllegalStateException(finding.text());
                }
              });
    }
    return seconds(begun) + (sum[0] < 0 ? 1 : 0);
  }

  private static double fastCsv(Path file) throws IOException {
    int[] wattHours = new int[DayReading.SLOTS];
    long sum = 0;
    long begun = System.nanoTime();
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CsvReader<CsvRecord> csv =
            CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
      for (CsvRecord line : csv) {
        if (line.getFieldCount() == 54 && line.getStartingLineNumber() > 2) {
          for (int slot = 0; slot < DayReading.SLOTS; slot++) {
            wattHours[slot] = tenths(line.getField(4 + slot));
          }
          sum += LocalDate.parse(line.getField(1)).getDayOfMonth() + wattHours[0];
        }
      }
    }
    return seconds(begun) + (sum < 0 ? 1 : 0);
  }

  /** The cheapest way from such a text to a number. */
  private static int tenths(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      number = digit == '.' ? number : number * 10 + digit - '0';
    }
    return number;
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void print(String figure, double value, String peer, double peerValue) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %s: %.1f | ratio %.2f |%n",
        figure,
        value,
        peer,
        peerValue,
        value / peerValue);
  }
}
