package jp.tokyo23.zerocarbon.renewable.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Totals of the months: those that were added up on the way, and those the database makes anew. */
final class MeterMonths {

  private static final int BATCH = 500;
  private static final String DELETE =
      "delete from meter_month where point_id = ? and month_start between ? and ?";
  private static final String RENEW =
      "insert into meter_month (point_id, direction, month_start, day_count, missing, total_wh, peak_wh)"
          + " select point_id, direction, month_start, count(*), sum(missing), sum(total_wh), max(peak_wh)"
          + " from (select point_id, direction, cast(date_trunc('month', reading_day) as date) as month_start,"
          + " missing, total_wh, peak_wh, row_number() over"
          + " (partition by reading_day, direction order by status desc, revision desc) as place"
          + " from meter_day where point_id = ? and reading_day between ? and ?) counting"
          + " where place = 1 group by point_id, direction, month_start";
  private static final String INSERT =
      "insert into meter_month (point_id, direction, month_start, day_count, missing, total_wh, peak_wh)"
          + " values (?, ?, ?, ?, ?, ?, ?)";

  private MeterMonths() {}

  static void write(Connection connection, Map<Long, PointMonths> touched) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(DELETE);
        PreparedStatement renew = connection.prepareStatement(RENEW);
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int waiting = 0;
      for (Map.Entry<Long, PointMonths> each : touched.entrySet()) {
        if (each.getValue().plain()) {
          add(insert, each.getKey(), each.getValue());
        } else {
          add(delete, each.getKey(), each.getValue().first, each.getValue().last);
          add(renew, each.getKey(), each.getValue().first, each.getValue().last);
        }
        if (++waiting % BATCH == 0) {
          send(delete, renew, insert);
        }
      }
      send(delete, renew, insert);
    }
  }

  private static void send(PreparedStatement... statements) throws SQLException {
    for (PreparedStatement statement : statements) {
      statement.executeBatch();
    }
  }

  private static void add(PreparedStatement statement, long point, LocalDate first, LocalDate last)
      throws SQLException {
    statement.setLong(1, point);
    statement.setDate(2, Date.valueOf(first.withDayOfMonth(1)));
    statement.setDate(3, Date.valueOf(last.with(TemporalAdjusters.lastDayOfMonth())));
    statement.addBatch();
  }

  private static void add(PreparedStatement insert, long point, PointMonths months)
      throws SQLException {
    for (PointMonths.Sum sum : months.sums) {
      insert.setLong(1, point);
      insert.setInt(2, months.direction.code());
      insert.setDate(3, Date.valueOf(sum.month.atDay(1)));
      insert.setInt(4, sum.days);
      insert.setInt(5, sum.missing);
      insert.setObject(6, sum.total, Types.BIGINT);
      insert.setObject(7, sum.peak, Types.INTEGER);
      insert.addBatch();
    }
  }
}
