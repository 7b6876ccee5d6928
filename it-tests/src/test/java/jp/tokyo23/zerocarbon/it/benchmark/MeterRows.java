package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The rows of half-hours as PostgreSQL itself copies them: the peer of an import. */
final class MeterRows {

  private static final String COLUMNS =
      "point_id, import_id, digest, total_wh, reading_day, peak_wh, direction, status, revision,"
          + " step, missing, source, readings, wide_readings";
  private static final int BUFFER = 1 << 20;

  private MeterRows() {}

  static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("truncate meter_day, meter_month");
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("checkpoint");
      connection.setAutoCommit(false);
    }
  }

  static void dump(Connection connection, Path rows) throws Exception {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows), BUFFER)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("copy meter_day (" + COLUMNS + ") to stdout (format binary)", out);
    }
    connection.commit();
  }

  static double bareCopy(Connection connection, Path rows) throws Exception {
    empty(connection);
    long begun = System.nanoTime();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(rows), BUFFER)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy meter_day (" + COLUMNS + ") from stdin (format binary)", in, BUFFER);
    }
    connection.commit();
    return (System.nanoTime() - begun) / 1e9;
  }
}
