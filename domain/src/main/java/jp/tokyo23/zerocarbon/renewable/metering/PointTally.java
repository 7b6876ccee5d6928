package jp.tokyo23.zerocarbon.renewable.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.Consumer;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;
import jp.tokyo23.zerocarbon.renewable.metering.format.WattHours;

/**
 * One supply point and direction while a file is read: which days came, and the checks H6 to H10.
 */
final class PointTally {

  private static final long BASE = MeterIntake.EARLIEST.toEpochDay();
  private static final int NO_LIMIT = Integer.MAX_VALUE;
  private static final int MINUTES = 30;

  final MeteredPoint point;
  final BitSet years = new BitSet();
  final KnownVersions known = new KnownVersions();

  private final MeterLimits limits;
  private final Consumer<MeterFinding> findings;
  private final int largest;
  private final BitSet days = new BitSet();
  private int run;
  private int runValue = WattHours.MISSING;
  private long runDay;

  PointTally(MeteredPoint point, MeterLimits limits, Consumer<MeterFinding> findings) {
    this.point = point;
    this.limits = limits;
    this.findings = findings;
    this.largest = largest(point.contractDemand(), limits.overDemand());
  }

  /** Largest half-hour that is not told [Wh]: contract kW × factor ÷ 2 [kWh]. */
  private static int largest(BigDecimal contractDemand, BigDecimal factor) {
    if (contractDemand == null || factor == null) {
      return NO_LIMIT;
    }
    return contractDemand
        .multiply(factor)
        .movePointRight(3)
        .divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR)
        .min(BigDecimal.valueOf(NO_LIMIT))
        .intValueExact();
  }

  void check(DayReading day) {
    if (limits.today() != null && day.date().isAfter(limits.today())) {
      tell(FindingKind.FUTURE, day, day.date().toString(), null);
    }
    if (point.contractEnd() != null && day.date().isAfter(point.contractEnd())) {
      tell(FindingKind.AFTER_CONTRACT, day, day.date().toString(), point.contractEnd().toString());
    }
    days.set(Math.toIntExact(day.date().toEpochDay() - BASE));
    int missing = day.missing();
    if (missing > 0) {
      tell(FindingKind.MISSING_SLOTS, day, String.valueOf(missing), null);
    }
    if (day.peak() > largest) {
      overDemand(day);
    }
    if (limits.flatLine() != null) {
      flatLine(day);
    }
  }

  private void overDemand(DayReading day) {
    int slot = 0;
    while (day.wattHours(slot) <= largest) {
      slot++;
    }
    tell(
        FindingKind.OVER_DEMAND,
        day,
        time(slot) + " " + number(day.wattHours(slot)),
        number(largest));
  }

  /** A run may begin on the day before; a run of zeros is a closed building. */
  private void flatLine(DayReading day) {
    long epochDay = day.date().toEpochDay();
    if (epochDay != runDay + 1) {
      run = 0;
    }
    runDay = epochDay;
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      int value = day.wattHours(slot);
      run = value == runValue && value > 0 ? run + 1 : 1;
      runValue = value;
      if (run == limits.flatLine() && value > 0) {
        tell(FindingKind.FLAT_LINE, day, number(value), limits.flatLine().toString());
      }
    }
  }

  /** H7: the days between the first and the last delivered one that did not come. */
  void close() {
    if (point.contractDemand() == null) {
      findings.accept(new MeterFinding(FindingKind.DEMAND_UNKNOWN, 0, 0, point.number(), null));
    }
    int from = days.nextSetBit(0);
    while (from >= 0) {
      int gap = days.nextClearBit(from);
      from = days.nextSetBit(gap);
      if (from >= 0) {
        findings.accept(
            new MeterFinding(
                FindingKind.MISSING_DAYS,
                0,
                0,
                point.number() + " " + LocalDate.ofEpochDay(BASE + gap),
                LocalDate.ofEpochDay(BASE + from - 1).toString()));
      }
    }
  }

  private void tell(FindingKind kind, DayReading day, String value, String limit) {
    findings.accept(new MeterFinding(kind, day.line(), 0, value, limit));
  }

  private static String number(int wattHours) {
    return WattHours.kilowattHours(wattHours).stripTrailingZeros().toPlainString();
  }

  private static String time(int slot) {
    return String.format("%d:%02d", slot / 2, slot % 2 * MINUTES);
  }
}
