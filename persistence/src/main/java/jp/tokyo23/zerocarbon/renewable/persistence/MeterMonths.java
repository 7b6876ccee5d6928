package jp.tokyo23.zerocarbon.renewable.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Totals of the months, made anew from the versions of the days that count. */
final class MeterMonths {

  private static final int BATCH = 200;
  private static final String DELETE =
      "delete from meter_month where point_id = ? and month_start between ? and ?";
  private static final String INSERT =
      "insert into meter_month (point_id, direction, month_start, day_count, missing, total_wh, peak_wh)"
          + " select point_id, direction, month_start, count(*), sum(missing), sum(total_wh), max(peak_wh)"
          + " from (select point_id, direction, cast(date_trunc('month', reading_day) as date) as month_start,"
          + " missing, total_wh, peak_wh, row_number() over"
          + " (partition by reading_day, direction order by status desc, revision desc) as place"
          + " from meter_day where point_id = ? and reading_day between ? and ?) counting"
          + " where place = 1 group by point_id, direction, month_start";

  private MeterMonths() {}

  static void renew(Connection connection, Map<Long, MeterDayIntake.Span> touched)
      throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE);
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int waiting = 0;
      for (Map.Entry<Long, MeterDayIntake.Span> each : touched.entrySet()) {
        LocalDate first = each.getValue().first.withDayOfMonth(1);
        LocalDate last = each.getValue().last.with(TemporalAdjusters.lastDayOfMonth());
        add(delete, each.getKey(), first, last);
        add(insert, each.getKey(), first, last);
        if (++waiting % BATCH == 0) {
          delete.executeBatch();
          insert.executeBatch();
        }
      }
      delete.executeBatch();
      insert.executeBatch();
    }
  }

  private static void add(PreparedStatement statement, long point, LocalDate first, LocalDate last)
      throws SQLException {
    statement.setLong(1, point);
    statement.setDate(2, Date.valueOf(first));
    statement.setDate(3, Date.valueOf(last));
    statement.addBatch();
  }
}
