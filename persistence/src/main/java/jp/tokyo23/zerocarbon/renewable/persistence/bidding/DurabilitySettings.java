package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The settings of PostgreSQL on which it hangs that a committed bid survives a power failure. */
public final class DurabilitySettings {

  /** As this connection sees them: synchronous_commit may be set for a role or a database too. */
  private static final String OFF =
      "select name from pg_settings where setting = 'off'"
          + " and name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name";

  private DurabilitySettings() {}

  /** Names of those that are off; none when all is well. */
  public static List<String> off(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OFF);
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        names.add(row.getString(1));
      }
    }
    return names;
  }
}
