package jp.tokyo23.zerocarbon.renewable.persistence;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import jp.tokyo23.zerocarbon.renewable.metering.MeterDayStore;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;

/** The days of meter data in the tables {@code meter_day} and {@code meter_month}. */
public final class MeterDayTable implements MeterDayStore {

  private static final String OF_DAYS =
      " from meter_day join supply_point on supply_point.id = point_id"
          + " where point_id = ? and direction = ? and reading_day between ? and ?";
  private static final String ORDER = " order by reading_day, status, revision";

  /** A half-hour of so many watt-hours is a demand of twice as many watts. */
  private static final String DOUBTFUL =
      "select point_id from meter_month join supply_point on supply_point.id = point_id"
          + " where direction = ? and month_start between ? and ?"
          + " and (meter_month.missing > 0 or day_count <"
          + " extract(day from month_start + interval '1' month - interval '1' day)"
          + " or peak_wh > contract_demand * 500 * cast(? as numeric(12, 6)))";

  private static final String VALUES =
      "number, reading_day, direction, status, revision, source, step, readings, wide_readings";

  private final DataSource database;

  public MeterDayTable(DataSource database) {
    this.database = database;
  }

  @Override
  public Set<Long> measuredPoints() {
    return read("select distinct point_id from meter_month", statement -> {}, MeterDayTable::ids);
  }

  private static Set<Long> ids(ResultSet rows) throws SQLException {
    Set<Long> ids = new HashSet<>();
    while (rows.next()) {
      ids.add(rows.getLong(1));
    }
    return ids;
  }

  @Override
  public Intake open(long importId) {
    Set<Long> measured = measuredPoints();
    try {
      Connection connection = database.getConnection();
      boolean copies = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
      return copies
          ? new CopyIntake(connection, importId, measured)
          : new BatchIntake(connection, importId, measured);
    } catch (SQLException broken) {
      throw new MeterStoreFailure(broken);
    }
  }

  @Override
  public void remove(long importId) {
    try (Connection connection = database.getConnection()) {
      MeterMonths.write(connection, MeterDayRemoval.remove(connection, importId));
    } catch (SQLException broken) {
      throw new MeterStoreFailure(broken);
    }
  }

  @Override
  public List<DayReading> days(
      long pointId, FlowDirection direction, LocalDate first, LocalDate last) {
    return read(
        "select "
            + VALUES
            + " from (select "
            + VALUES
            + ", row_number() over (partition by reading_day order by status desc, revision desc)"
            + " as place"
            + OF_DAYS
            + ") counting where place = 1 order by reading_day",
        span(pointId, direction, first, last),
        MeterDayTable::readings);
  }

  @Override
  public List<DayReading> allVersions(
      long pointId, FlowDirection direction, LocalDate first, LocalDate last) {
    return read(
        "select " + VALUES + OF_DAYS + ORDER,
        span(pointId, direction, first, last),
        MeterDayTable::readings);
  }

  @Override
  public List<MonthTotal> months(
      Collection<Long> pointIds, FlowDirection direction, LocalDate first, LocalDate last) {
    return read(
        "select point_id, month_start, day_count, missing, total_wh, peak_wh from meter_month"
            + " where point_id = any(?) and direction = ? and month_start between ? and ?"
            + " order by point_id, month_start",
        statement -> {
          Array ids = statement.getConnection().createArrayOf("bigint", pointIds.toArray());
          statement.setArray(1, ids);
          statement.setInt(2, direction.code());
          statement.setDate(3, Date.valueOf(first));
          statement.setDate(4, Date.valueOf(last));
        },
        MeterDayTable::totals);
  }

  @Override
  public Set<Long> doubtful(
      FlowDirection direction, LocalDate first, LocalDate last, BigDecimal overDemand) {
    return read(
        DOUBTFUL,
        statement -> {
          statement.setInt(1, direction.code());
          statement.setDate(2, Date.valueOf(first));
          statement.setDate(3, Date.valueOf(last));
          statement.setBigDecimal(4, overDemand);
        },
        MeterDayTable::ids);
  }

  private static Filling span(
      long pointId, FlowDirection direction, LocalDate first, LocalDate last) {
    return statement -> {
      statement.setLong(1, pointId);
      statement.setInt(2, direction.code());
      statement.setDate(3, Date.valueOf(first));
      statement.setDate(4, Date.valueOf(last));
    };
  }

  private static List<DayReading> readings(ResultSet rows) throws SQLException {
    List<DayReading> days = new ArrayList<>();
    while (rows.next()) {
      DayReading day =
          DayReading.of(
              rows.getString(1),
              rows.getDate(2).toLocalDate(),
              FlowDirection.ofCode(rows.getInt(3)),
              ReadingStatus.ofRank(rows.getInt(4)));
      fill(day, rows);
      days.add(day.from(rows.getString(6), rows.getInt(5)));
    }
    return days;
  }

  private static void fill(DayReading day, ResultSet rows) throws SQLException {
    int step = rows.getInt(7);
    Array narrow = rows.getArray(8);
    Object[] values = (Object[]) (narrow == null ? rows.getArray(9) : narrow).getArray();
    for (int slot = 0; slot < values.length; slot++) {
      if (values[slot] != null) {
        day.set(slot, Math.multiplyExact(((Number) values[slot]).intValue(), step));
      }
    }
  }

  private static List<MonthTotal> totals(ResultSet rows) throws SQLException {
    List<MonthTotal> months = new ArrayList<>();
    while (rows.next()) {
      months.add(
          new MonthTotal(
              rows.getLong(1),
              YearMonth.from(rows.getDate(2).toLocalDate()),
              rows.getInt(3),
              rows.getInt(4),
              rows.getObject(5, Long.class),
              rows.getObject(6, Integer.class)));
    }
    return months;
  }

  private <R> R read(String sql, Filling filling, Reading<R> reading) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      filling.fill(statement);
      try (ResultSet rows = statement.executeQuery()) {
        return reading.of(rows);
      }
    } catch (SQLException broken) {
      throw new MeterStoreFailure(broken);
    }
  }

  /** Sets the parameters of a statement. */
  private interface Filling {
    void fill(PreparedStatement statement) throws SQLException;
  }

  /** Makes what is wanted of the rows. */
  private interface Reading<R> {
    R of(ResultSet rows) throws SQLException;
  }
}
