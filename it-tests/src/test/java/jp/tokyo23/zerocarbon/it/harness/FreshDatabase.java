package jp.tokyo23.zerocarbon.it.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** An empty database before the server starts; PostgreSQL also stops after it. */
public final class FreshDatabase {

  private EmbeddedPostgres postgres;

  /** Before the container, which listens to the same event with precedence 0. */
  public void prepare(@Observes(precedence = 10) BeforeSuite suite)
      throws IOException, SQLException {
    delete(Path.of(System.getProperty("it.server"), "standalone", "data"));
    delete(Path.of(System.getProperty("it.target"), "data-h2"));
    if ("postgresql".equals(System.getProperty("it.database"))) {
      postgres =
          EmbeddedPostgres.builder()
              .setPort(Integer.getInteger("it.port.postgresql"))
              .setLocaleConfig("encoding", "UTF8")
              .start();
      createOwner();
    }
  }

  public void stop(@Observes(precedence = -10) AfterSuite suite) throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  /** Not the superuser, as in production. The password is the one in the server's environment. */
  private void createOwner() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      String password = System.getenv("ZEROCARBON_DB_PASSWORD");
      statement.execute("create role zerocarbon login password '" + password + "'");
      statement.execute("create database zerocarbon owner zerocarbon");
    }
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
