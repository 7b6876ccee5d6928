package jp.tokyo23.zerocarbon.renewable.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import jp.tokyo23.zerocarbon.shared.persistence.BinaryCopy;

/** Days by way of PostgreSQL's COPY in its binary format. */
final class CopyIntake extends MeterDayIntake {

  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final int LONGEST_ROW = 1 << 11;
  private static final int FIELDS = 14;
  private static final int OID_OF_SMALLINT = 21;
  private static final int OID_OF_INTEGER = 23;
  private static final int NULL = -1;

  private final BinaryCopy copy;
  private ByteBuffer buffer;

  CopyIntake(Connection connection, long importId, Set<Long> measured) throws SQLException {
    super(connection, importId, measured);
    copy = new BinaryCopy(connection, "meter_day", MeterDayRow.COLUMNS);
  }

  @Override
  void pause() throws SQLException {
    copy.end();
  }

  @Override
  void write(long pointId, DayReading day, MeterDayRow row) throws SQLException {
    copy.row(FIELDS);
    buffer = copy.room(LONGEST_ROW);
    number(pointId);
    number(importId());
    number(day.digest());
    if (row.empty()) {
      buffer.putInt(NULL);
    } else {
      number(row.total);
    }
    buffer.putInt(Integer.BYTES).putInt((int) (day.date().toEpochDay() - EPOCH));
    if (row.empty()) {
      buffer.putInt(NULL);
    } else {
      buffer.putInt(Integer.BYTES).putInt(row.peak);
    }
    small(day.direction().code());
    small(day.status().rank());
    small(day.revision());
    small(row.step);
    small(row.missing);
    byte[] source = day.source().getBytes(StandardCharsets.UTF_8);
    buffer.putInt(source.length).put(source);
    arrays(row);
  }

  private void number(long value) {
    buffer.putInt(Long.BYTES).putLong(value);
  }

  private void small(int value) {
    buffer.putInt(Short.BYTES).putShort((short) value);
  }

  private void arrays(MeterDayRow row) {
    if (row.wide) {
      buffer.putInt(NULL);
      array(row, OID_OF_INTEGER, Integer.BYTES);
    } else {
      array(row, OID_OF_SMALLINT, Short.BYTES);
      buffer.putInt(NULL);
    }
  }

  /** One dimension of 48, counted from 1. */
  private void array(MeterDayRow row, int elementType, int width) {
    int present = DayReading.SLOTS - row.missing;
    int header = 5 * Integer.BYTES;
    buffer.putInt(header + DayReading.SLOTS * Integer.BYTES + present * width);
    buffer.putInt(1).putInt(row.missing > 0 ? 1 : 0).putInt(elementType);
    buffer.putInt(DayReading.SLOTS).putInt(1);
    for (int value : row.steps) {
      if (value == WattHours.MISSING) {
        buffer.putInt(NULL);
      } else if (width == Short.BYTES) {
        buffer.putInt(width).putShort((short) value);
      } else {
        buffer.putInt(width).putInt(value);
      }
    }
  }

  @Override
  void end() throws SQLException {
    copy.end();
  }

  /** A copy that was not ended would leave the connection in the midst of it. */
  @Override
  void abandon() throws SQLException {
    copy.abandon();
  }
}
