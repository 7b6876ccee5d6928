package jp.tokyo23.zerocarbon.renewable.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.tokyo23.zerocarbon.renewable.metering.MeterDayStore;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The batch adapter on H2; both adapters are held to the same in the server. */
class MeterDayTableTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
  private static final String NUMBER = "0310000000000000000001";
  private static final long POINT = 1;

  private final JdbcDataSource database = new JdbcDataSource();
  private final MeterDayStore store = new MeterDayTable(database);

  @BeforeEach
  void aSchemaWithTheTablesOfMeterData() throws SQLException {
    database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table supply_point (id bigint primary key, number varchar(22))");
      statement.execute("create table revision (id bigint primary key)");
      statement.execute("insert into supply_point values (1, '" + NUMBER + "')");
      statement.execute("runscript from 'classpath:db/migration/V8__metering.sql'");
    }
  }

  @Test
  void valuesOfEveryWidthComeBackExactly() {
    add(
        day(0, 32_767_000).set(5, WattHours.MISSING),
        day(1, 1).set(47, 123_456_789),
        day(2, 32_768_000).set(0, Integer.MAX_VALUE),
        day(3, 0),
        day(4, WattHours.MISSING));

    List<DayReading> days = store.days(POINT, FlowDirection.BUY, FIRST, FIRST.plusDays(9));

    assertEquals(5, days.size());
    assertEquals(WattHours.MISSING, days.get(0).wattHours(5));
    assertEquals(32_767_000, days.get(0).wattHours(6));
    assertEquals(1, days.get(1).wattHours(0));
    assertEquals(123_456_789, days.get(1).wattHours(47));
    assertEquals(Integer.MAX_VALUE, days.get(2).wattHours(0));
    assertEquals(0, days.get(3).sum());
    assertEquals(48, days.get(4).missing());
  }

  @Test
  void theMonthHoldsWhatCountsAndNothingTwice() {
    add(day(0, 5_000), day(1, 5_000));
    MeterDayStore.Intake later = store.open(2);
    later.add(POINT, as(day(1, 6_000), ReadingStatus.FINAL));
    later.add(POINT, day(31, WattHours.MISSING));
    later.finish();
    later.close();

    List<MonthTotal> months =
        store.months(List.of(POINT), FlowDirection.BUY, FIRST, FIRST.plusMonths(3));

    assertEquals(YearMonth.of(2025, 7), months.get(0).month());
    assertEquals(2, months.get(0).days());
    assertEquals(48L * 11_000, months.get(0).wattHours());
    assertEquals(6_000, months.get(0).peakWattHours());
    assertEquals(null, months.get(1).wattHours());
    assertEquals(48, months.get(1).missing());
    assertEquals(Set.of(POINT), store.measuredPoints());
  }

  @Test
  void theVersionsOfAYearAreTold() {
    add(day(0, 5_000), as(day(0, 5_500), ReadingStatus.FINAL), day(-200, 1_000));
    List<String> told = new ArrayList<>();

    MeterDayStore.Intake intake = store.open(2);
    intake.versions(
        POINT,
        FlowDirection.BUY,
        2025,
        (epochDay, status, revision, digest) ->
            told.add(LocalDate.ofEpochDay(epochDay) + " " + status + " " + revision));
    intake.close();

    assertEquals(List.of("2025-07-01 1 1", "2025-07-01 3 1"), told);
  }

  @Test
  void theSameVersionTwiceIsRefusedByTheDatabase() {
    add(day(0, 5_000));

    assertThrows(MeterStoreFailure.class, () -> add(day(0, 6_000)));
  }

  private void add(DayReading... days) {
    try (MeterDayStore.Intake intake = store.open(1)) {
      for (DayReading day : days) {
        intake.add(POINT, day);
      }
      intake.finish();
    }
  }

  private static DayReading day(int offset, int value) {
    DayReading day =
        DayReading.of(NUMBER, FIRST.plusDays(offset), FlowDirection.BUY, ReadingStatus.QUICK)
            .from("F4", 1);
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      day.set(slot, value);
    }
    return day;
  }

  private static DayReading as(DayReading day, ReadingStatus status) {
    DayReading other =
        DayReading.of(NUMBER, day.date(), FlowDirection.BUY, status).from("F4", day.revision());
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      other.set(slot, day.wattHours(slot));
    }
    return other;
  }
}
