package jp.tokyo23.zerocarbon.it.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The product's schema and a pool of connections to it. */
public final class Database {

  private Database() {}

  public static void migrate(DataSource database) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  public static HikariDataSource pool(int port, int connections) {
    return pool(port, connections, 5_000);
  }

  /**
   * @param patience [ms] that a caller waits for a connection
   */
  public static HikariDataSource pool(int port, int connections, long patience) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=5");
    config.setUsername("postgres");
    config.setMaximumPoolSize(connections);
    config.setConnectionTimeout(patience);
    config.setValidationTimeout(1_000);
    config.setInitializationFailTimeout(30_000);
    return new HikariDataSource(config);
  }
}
