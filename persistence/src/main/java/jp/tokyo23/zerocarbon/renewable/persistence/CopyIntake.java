package jp.tokyo23.zerocarbon.renewable.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Days by way of PostgreSQL's COPY in its binary format. */
final class CopyIntake extends MeterDayIntake {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final int BUFFER = 1 << 18;
  private static final int LONGEST_ROW = 1 << 11;
  private static final short FIELDS = 14;
  private static final int OID_OF_SMALLINT = 21;
  private static final int OID_OF_INTEGER = 23;
  private static final int NULL = -1;

  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final CopyManager manager;
  private CopyIn copy;

  CopyIntake(Connection connection, long importId, Set<Long> measured) throws SQLException {
    super(connection, importId, measured);
    manager = connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private void begin() throws SQLException {
    copy =
        manager.copyIn("copy meter_day (" + MeterDayRow.COLUMNS + ") from stdin (format binary)");
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  @Override
  void pause() throws SQLException {
    if (copy != null) {
      buffer.putShort((short) NULL);
      send();
      copy.endCopy();
      copy = null;
    }
  }

  @Override
  void write(long pointId, DayReading day, MeterDayRow row) throws SQLException {
    if (copy == null) {
      begin();
    }
    buffer.putShort(FIELDS);
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
    if (buffer.remaining() < LONGEST_ROW) {
      send();
    }
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

  private void send() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  @Override
  void end() throws SQLException {
    pause();
  }

  /** A copy that was not ended would leave the connection in the midst of it. */
  @Override
  void abandon() throws SQLException {
    if (copy != null && copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
