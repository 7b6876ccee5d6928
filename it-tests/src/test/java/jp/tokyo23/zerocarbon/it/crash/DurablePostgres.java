package jp.tokyo23.zerocarbon.it.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that reaches the disk at each commit, as in production, and can be killed and
 * started again over the same data.
 */
public final class DurablePostgres implements AutoCloseable {

  private static final int ATTEMPTS = 30;

  private final Path data;
  private final int port;
  private EmbeddedPostgres running;

  private DurablePostgres(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  public static DurablePostgres start(Path data) throws IOException, SQLException {
    DurablePostgres postgres = new DurablePostgres(data, freePort());
    postgres.begin();
    postgres.requireDurability();
    return postgres;
  }

  public PGSimpleDataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName("postgres");
    source.setUser("postgres");
    source.setConnectTimeout(5);
    return source;
  }

  public int port() {
    return port;
  }

  /** SIGKILL to the postmaster, as a machine that loses its power would stop it. */
  public void kill() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  /** Starts again over the same data; the backends of the killed one may need a moment to go. */
  public void restart() throws IOException, InterruptedException {
    close();
    for (int i = 1; ; i++) {
      try {
        Files.deleteIfExists(data.resolve("epg-lock")); // a start that failed keeps it locked
        begin();
        return;
      } catch (IOException | IllegalStateException stillThere) {
        if (i == ATTEMPTS) {
          throw stillThere;
        }
        Thread.sleep(500);
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  private void begin() throws IOException {
    running =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setLocaleConfig("encoding", "UTF8")
            // The library's own defaults save time where nothing needs to last.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "400")
            .setServerConfig("shared_buffers", "256MB")
            .setServerConfig("max_wal_size", "4GB")
            .setPGStartupWait(Duration.ofSeconds(30))
            .start();
  }

  private void requireDurability() throws SQLException {
    try (Connection connection = dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet setting =
            statement.executeQuery(
                "select current_setting('fsync') || ' ' || current_setting('synchronous_commit')")) {
      setting.next();
      if (!"on on".equals(setting.getString(1))) {
        throw new IllegalStateException("fsync and synchronous_commit: " + setting.getString(1));
      }
    }
  }

  /** A port on which nobody listens. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
