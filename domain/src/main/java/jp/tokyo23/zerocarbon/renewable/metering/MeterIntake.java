package jp.tokyo23.zerocarbon.renewable.metering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayHandler;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReader;
import jp.tokyo23.zerocarbon.renewable.metering.format.DayReading;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;

/**
 * One file on its way in, read once: every day is checked and, as long as nothing keeps the file
 * out, handed to the store. The caller rolls back when the result is refused.
 */
public final class MeterIntake implements DayHandler {

  /** A date before is a mistake in writing. */
  static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  private final MeteredPoints points;
  private final MeterDayStore store;
  private final MeterLimits limits;
  private final MonthCheck months;
  private final FindingLog log = new FindingLog();
  private final Map<FlowDirection, Map<String, PointTally>> tallies =
      new EnumMap<>(FlowDirection.class);
  private final List<PointTally> inOrder = new ArrayList<>();
  private Set<Long> measured;
  private MeterDayStore.Intake intake;
  private PointTally last;
  private FlowDirection lastDirection;
  private long days;
  private long stored;
  private LocalDate first;
  private LocalDate latest;

  public MeterIntake(MeteredPoints points, MeterDayStore store, MeterLimits limits) {
    this(points, store, limits, (measured, first, last, findings) -> {});
  }

  MeterIntake(MeteredPoints points, MeterDayStore store, MeterLimits limits, MonthCheck months) {
    this.months = months;
    this.points = points;
    this.store = store;
    this.limits = limits;
    for (FlowDirection direction : FlowDirection.values()) {
      tallies.put(direction, new HashMap<>());
    }
  }

  /** Reads the whole file; it may be used once. */
  public IntakeResult take(DayReader reader, InputStream file, long importId) throws IOException {
    measured = store.measuredPoints();
    try (MeterDayStore.Intake open = store.open(importId)) {
      intake = open;
      Charset charset = reader.read(file, this);
      inOrder.forEach(PointTally::close);
      if (limits.flatLine() == null && days > 0) {
        found(new MeterFinding(FindingKind.FLAT_LINE_UNCHECKED, 0, 0, null, null));
      }
      if (!log.refusing()) {
        open.finish();
        checkMonths();
      }
      return result(charset);
    }
  }

  private void checkMonths() {
    if (stored > 0) {
      months.check(inOrder.stream().map(tally -> tally.point).toList(), first, latest, this::found);
    }
  }

  private IntakeResult result(Charset charset) {
    long kept = log.refusing() ? 0 : stored;
    return new IntakeResult(
        charset.name(), days, kept, days - stored, first, latest, log.kept(), log.counts());
  }

  @Override
  public void found(MeterFinding finding) {
    log.add(finding);
  }

  @Override
  public void day(DayReading day) {
    if (day.date().isBefore(EARLIEST) || day.date().isAfter(LATEST)) {
      found(new MeterFinding(FindingKind.DATE, day.line(), 0, day.date().toString(), null));
      return;
    }
    PointTally tally = tally(day);
    if (tally == null) {
      found(new MeterFinding(FindingKind.POINT_UNKNOWN, day.line(), 1, day.pointNumber(), null));
      return;
    }
    days++;
    first = first == null || day.date().isBefore(first) ? day.date() : first;
    latest = latest == null || day.date().isAfter(latest) ? day.date() : latest;
    tally.check(day);
    if (isNew(tally, day)) {
      stored++;
      if (!log.refusing()) {
        intake.add(tally.point.id(), day);
      }
    }
  }

  /** Null for a supply point that nobody knows, or that this person may not feed. */
  private PointTally tally(DayReading day) {
    boolean same =
        last != null
            && lastDirection == day.direction()
            && last.point.number().equals(day.pointNumber());
    if (!same) {
      Map<String, PointTally> ofDirection = tallies.get(day.direction());
      last = ofDirection.get(day.pointNumber());
      lastDirection = day.direction();
      if (last == null) {
        Optional<MeteredPoint> point = points.withNumber(day.pointNumber());
        if (point.isPresent()) {
          last = new PointTally(point.get(), limits, this::found);
          inOrder.add(last);
          ofDirection.put(day.pointNumber(), last);
        }
      }
    }
    return last;
  }

  private boolean isNew(PointTally tally, DayReading day) {
    learn(tally, day);
    KnownVersions known = tally.known;
    long epochDay = day.date().toEpochDay();
    int status = day.status().rank();
    long digest = day.digest();
    int revision = Math.max(1, day.revision());
    boolean follows = day.revision() == DayReading.NEXT_REVISION;
    while (known.holds(epochDay, status, revision)) {
      boolean newest = !follows || !known.holds(epochDay, status, revision + 1);
      if (newest && known.digest(epochDay, status, revision) == digest) {
        return false;
      }
      if (!follows) {
        found(
            new MeterFinding(
                FindingKind.OTHER_VALUES,
                day.line(),
                0,
                day.pointNumber() + " " + day.date(),
                null));
        return false;
      }
      revision++;
    }
    known.put(epochDay, status, revision, digest);
    day.from(day.source(), revision);
    return true;
  }

  /** What the store holds is asked for once a point and year, and not where it holds nothing. */
  private void learn(PointTally tally, DayReading day) {
    int year = day.date().getYear();
    if (tally.years.get(year)) {
      return;
    }
    tally.years.set(year);
    if (measured.contains(tally.point.id())) {
      intake.versions(tally.point.id(), day.direction(), year, tally.known::put);
    }
  }
}
