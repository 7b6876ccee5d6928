package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.auction.DatabaseKind;
import jp.tokyo23.zerocarbon.renewable.persistence.bidding.DurabilitySettings;

/** Asks the driver which database it is. */
@ApplicationScoped
class JdbcDatabaseKind implements DatabaseKind {

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private DataSource database;

  private Boolean durable;

  /** Asked each time: a reload of the database's configuration is enough to change them. */
  @Override
  public List<String> unsafeSettings() {
    if (!durable()) {
      return List.of();
    }
    try (Connection connection = database.getConnection()) {
      return DurabilitySettings.off(connection);
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }

  @Override
  public synchronized boolean durable() {
    if (durable == null) {
      durable = ask();
    }
    return durable;
  }

  private boolean ask() {
    try (Connection connection = database.getConnection()) {
      return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    } catch (SQLException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }
}
