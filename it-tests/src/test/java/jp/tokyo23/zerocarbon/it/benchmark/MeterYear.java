package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.SplittableRandom;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.Hhv48Writer;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;

/** Made-up half-hours of many supply points of 葛飾区, the same ones each time. */
record MeterYear(int points, int days) {

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);

  long rows() {
    return (long) points * days;
  }

  /** In HHV-48. */
  void write(Path file) throws IOException {
    SplittableRandom random = new SplittableRandom(48);
    try (OutputStream out = Files.newOutputStream(file);
        Hhv48Writer writer = new Hhv48Writer(out)) {
      for (int point = 0; point < points; point++) {
        int base = 10_000 + random.nextInt(120_000);
        for (int day = 0; day < days; day++) {
          DayReading reading =
              DayReading.of(
                      number(point), FIRST.plusDays(day), FlowDirection.BUY, ReadingStatus.FINAL)
                  .from("F4", 1);
          for (int slot = 0; slot < DayReading.SLOTS; slot++) {
            reading.set(slot, (base + random.nextInt(base)) / 100 * 100);
          }
          writer.write(reading);
        }
      }
    }
  }

  static String number(int point) {
    return "0310" + String.format("%018d", point);
  }

  /** The supply points, in a facility of their own. */
  void createPoints(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into facility (placeholder, ward, changed_at, entered_at, version, changed_by,"
              + " entered_by, name, address, bill_payer, facility_type, management_form,"
              + " operation_pattern, procurement_route) values (true, '13122', now(), now(), 0, 'b',"
              + " 'b', 'b', 'b', 'WARD', 'SCHOOL', 'DIRECT', 'DAY', 'JOINT_AUCTION')");
      statement.execute(
          "insert into supply_point (meter_reading_day, placeholder, changed_at, entered_at,"
              + " facility_id, version, number, changed_by, entered_by, contract_demand_rule,"
              + " grid_area, voltage_class) select 1, true, now(), now(), (select max(id) from"
              + " facility), 0, '0310' || lpad(n::text, 18, '0'), 'b', 'b',"
              + " 'MEASURED_12_MONTHS', 'TOKYO', 'HIGH' from generate_series(0, "
              + (points - 1)
              + ") n");
    }
  }
}
