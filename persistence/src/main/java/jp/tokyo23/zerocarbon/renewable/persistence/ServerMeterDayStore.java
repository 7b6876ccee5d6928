package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.metering.MeterDayStore;

/**
 * The store of meter days over the server's data source, so that it takes part in its transactions.
 */
@ApplicationScoped
class ServerMeterDayStore {

  @Resource(lookup = "java:jboss/datasources/ZeroCarbonDS")
  private DataSource database;

  @Produces
  @ApplicationScoped
  MeterDayStore store() {
    return new MeterDayTable(database);
  }
}
