package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this version; the scripts are the same for H2 and
 * PostgreSQL.
 */
@ApplicationScoped
class SchemaMigration {

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private DataSource dataSource;

  void run() {
    migrate(dataSource);
  }

  static void migrate(DataSource database) {
    Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
