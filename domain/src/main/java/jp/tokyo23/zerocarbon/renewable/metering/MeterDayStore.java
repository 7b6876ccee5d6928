package jp.tokyo23.zerocarbon.renewable.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.load.MonthTotal;

/**
 * Port to the days as they are kept: an array of 48 for each supply point, day and version, and
 * totals of each month. Works inside the transaction of its caller.
 */
public interface MeterDayStore {

  /** Supply points that have any day. */
  Set<Long> measuredPoints();

  /** Begins to add days that come from one file. */
  Intake open(long importId);

  /** Takes back all days that came from one file and renews the totals of their months. */
  void remove(long importId);

  /** For each day the version that counts, in order of the days; a day without data is left out. */
  List<DayReading> days(long pointId, FlowDirection direction, LocalDate first, LocalDate last);

  /** Every version of every day, for an export. */
  List<DayReading> allVersions(
      long pointId, FlowDirection direction, LocalDate first, LocalDate last);

  /** Totals of the points, in order of point and month. */
  List<MonthTotal> months(
      Collection<Long> pointIds, FlowDirection direction, LocalDate first, LocalDate last);

  /**
   * Points of which a month has a gap (H7), or a half-hour more demand than the contract allows
   * (H6).
   *
   * @param overDemand how many times the contract demand is allowed; null where it is not known
   */
  Set<Long> doubtful(
      FlowDirection direction, LocalDate first, LocalDate last, BigDecimal overDemand);

  /** Takes one version of one day. */
  interface VersionTaker {
    void take(long epochDay, int statusRank, int revision, long digest);
  }

  /** Takes new days; they count from {@link #finish} on. */
  interface Intake extends AutoCloseable {

    /** Tells every version of a point's days of one calendar year that is stored so far. */
    void versions(long pointId, FlowDirection direction, int year, VersionTaker taker);

    void add(long pointId, DayReading day);

    /** Writes what is left and renews the totals of the months that were touched. */
    void finish();

    @Override
    void close();
  }
}
