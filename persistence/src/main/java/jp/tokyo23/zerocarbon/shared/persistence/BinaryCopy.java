package jp.tokyo23.zerocarbon.shared.persistence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/**
 * Rows by way of PostgreSQL's COPY in its binary format. Between {@link #row} and {@link #end} the
 * connection can do nothing else.
 */
public final class BinaryCopy {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final int BUFFER = 1 << 18;
  private static final int NULL = -1;

  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private final CopyManager manager;
  private final String command;
  private CopyIn copy;

  public BinaryCopy(Connection connection, String table, String columns) throws SQLException {
    manager = connection.unwrap(PGConnection.class).getCopyAPI();
    command = "copy " + table + " (" + columns + ") from stdin (format binary)";
  }

  /** Begins a row of so many fields, which are to be written in the order of the columns. */
  public void row(int fields) throws SQLException {
    if (copy == null) {
      copy = manager.copyIn(command);
      buffer.clear();
      buffer.put(SIGNATURE).putInt(0).putInt(0);
    }
    room(Short.BYTES).putShort((short) fields);
  }

  public void number(long value) throws SQLException {
    room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
  }

  /**
   * @param value null for none
   */
  public void text(String value) throws SQLException {
    if (value == null) {
      room(Integer.BYTES).putInt(NULL);
    } else {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
    }
  }

  /** Where fields of other types are written, with at least so many bytes of room. */
  public ByteBuffer room(int bytes) throws SQLException {
    if (buffer.remaining() < bytes) {
      send();
    }
    return buffer;
  }

  /** Sends all rows and frees the connection; nothing happens where there are none. */
  public void end() throws SQLException {
    if (copy != null) {
      room(Short.BYTES).putShort((short) NULL);
      send();
      copy.endCopy();
      copy = null;
    }
  }

  /** Frees the connection of a copy that did not come to its end. */
  public void abandon() throws SQLException {
    if (copy != null && copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void send() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
