package jp.tokyo23.zerocarbon.renewable.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/** Days by batches of inserts, for a database without COPY. */
final class BatchIntake extends MeterDayIntake {

  private static final int BATCH = 500;

  private final PreparedStatement insert;
  private int waiting;

  BatchIntake(Connection connection, long importId, Set<Long> measured) throws SQLException {
    super(connection, importId, measured);
    insert =
        connection.prepareStatement(
            "insert into meter_day ("
                + MeterDayRow.COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  @Override
  void write(long pointId, DayReading day, MeterDayRow row) throws SQLException {
    insert.setLong(1, pointId);
    insert.setLong(2, importId());
    insert.setLong(3, day.digest());
    insert.setObject(4, row.empty() ? null : row.total, Types.BIGINT);
    insert.setDate(5, Date.valueOf(day.date()));
    insert.setObject(6, row.empty() ? null : row.peak, Types.INTEGER);
    insert.setInt(7, day.direction().code());
    insert.setInt(8, day.status().rank());
    insert.setInt(9, day.revision());
    insert.setInt(10, row.step);
    insert.setInt(11, row.missing);
    insert.setString(12, day.source());
    insert.setObject(13, row.wide ? null : array(row));
    insert.setObject(14, row.wide ? array(row) : null);
    insert.addBatch();
    if (++waiting == BATCH) {
      send();
    }
  }

  /** In the type of the column: H2 would convert each value of another one. */
  private static Number[] array(MeterDayRow row) {
    Number[] values = new Number[DayReading.SLOTS];
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      values[slot] = row.steps[slot] == WattHours.MISSING ? null : number(row, row.steps[slot]);
    }
    return values;
  }

  private static Number number(MeterDayRow row, int value) {
    return row.wide ? Integer.valueOf(value) : (Number) (short) value;
  }

  private void send() throws SQLException {
    insert.executeBatch();
    waiting = 0;
  }

  @Override
  void pause() throws SQLException {
    send();
  }

  @Override
  void end() throws SQLException {
    send();
  }

  @Override
  void abandon() throws SQLException {
    insert.close();
  }
}
