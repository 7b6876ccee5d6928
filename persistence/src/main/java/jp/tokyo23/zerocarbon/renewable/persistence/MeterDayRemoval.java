package jp.tokyo23.zerocarbon.renewable.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes the days of one file out again. */
final class MeterDayRemoval {

  private static final String POINTS =
      "select point_id, min(reading_day), max(reading_day) from meter_day where import_id = ?"
          + " group by point_id";

  /** By point, where the key finds them: no statement is longer than a query may last. */
  private static final String DELETE = "delete from meter_day where point_id = ? and import_id = ?";

  private MeterDayRemoval() {}

  /** Tells the months whose totals have to be made anew. */
  static Map<Long, PointMonths> remove(Connection connection, long importId) throws SQLException {
    Map<Long, PointMonths> touched = points(connection, importId);
    try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
      for (Long point : touched.keySet()) {
        delete.setLong(1, point);
        delete.setLong(2, importId);
        delete.executeUpdate();
      }
    }
    return touched;
  }

  private static Map<Long, PointMonths> points(Connection connection, long importId)
      throws SQLException {
    Map<Long, PointMonths> points = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(POINTS)) {
      select.setLong(1, importId);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          LocalDate first = rows.getDate(2).toLocalDate();
          points.put(rows.getLong(1), PointMonths.between(first, rows.getDate(3).toLocalDate()));
        }
      }
    }
    return points;
  }
}
