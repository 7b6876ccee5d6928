package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.auction.DatabaseKind;

/** Asks the driver which database it is. */
@ApplicationScoped
class JdbcDatabaseKind implements DatabaseKind {

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private DataSource database;

  private Boolean durable;

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
