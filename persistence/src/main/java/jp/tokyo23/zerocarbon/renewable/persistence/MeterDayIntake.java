package jp.tokyo23.zerocarbon.renewable.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.metering.MeterDayStore;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;

/**
 * What both ways of adding days have in common: which months they touch, and the totals at the end.
 */
abstract class MeterDayIntake implements MeterDayStore.Intake {

  private static final String VERSIONS =
      "select reading_day, status, revision, digest from meter_day"
          + " where point_id = ? and direction = ? and reading_day between ? and ?";

  private final Connection connection;
  private final long importId;
  private final Set<Long> measured;
  private final MeterDayRow row = new MeterDayRow();
  private final Map<Long, PointMonths> touched = new HashMap<>();
  private long lastPoint = Long.MIN_VALUE;
  private PointMonths lastMonths;

  MeterDayIntake(Connection connection, long importId, Set<Long> measured) {
    this.connection = connection;
    this.importId = importId;
    this.measured = measured;
  }

  /** Makes the connection free for a query. */
  abstract void pause() throws SQLException;

  abstract void write(long pointId, DayReading day, MeterDayRow row) throws SQLException;

  abstract void end() throws SQLException;

  abstract void abandon() throws SQLException;

  long importId() {
    return importId;
  }

  @Override
  public void versions(
      long pointId, FlowDirection direction, int year, MeterDayStore.VersionTaker taker) {
    try {
      pause();
      try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
        statement.setLong(1, pointId);
        statement.setInt(2, direction.code());
        statement.setDate(3, Date.valueOf(LocalDate.of(year, 1, 1)));
        statement.setDate(4, Date.valueOf(LocalDate.of(year, 12, 31)));
        tell(statement, taker);
      }
    } catch (SQLException broken) {
      throw new MeterStoreFailure(broken);
    }
  }

  private static void tell(PreparedStatement statement, MeterDayStore.VersionTaker taker)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        taker.take(
            rows.getDate(1).toLocalDate().toEpochDay(),
            rows.getInt(2),
            rows.getInt(3),
            rows.getLong(4));
      }
    }
  }

  @Override
  public void add(long pointId, DayReading day) {
    if (pointId != lastPoint) {
      lastPoint = pointId;
      lastMonths =
          touched.computeIfAbsent(pointId, point -> new PointMonths(measured.contains(point)));
    }
    row.of(day);
    lastMonths.take(day, row);
    try {
      write(pointId, day, row);
    } catch (SQLException broken) {
      throw new MeterStoreFailure(broken);
    }
  }

  @Override
  public void finish() {
    try {
      end();
      MeterMonths.write(connection, touched);
    } catch (SQLException broken) {
      throw new MeterStoreFailure(broken);
    }
  }

  @Override
  public void close() {
    try {
      abandon();
      connection.close();
    } catch (SQLException broken) {
      throw new MeterStoreFailure(broken);
    }
  }
}
