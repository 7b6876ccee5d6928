package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The 48 half-hours of one supply point on one day, as one delivery told them. A reader fills the
 * same object again for each day, so that a file of any size makes no garbage; {@link #copy} keeps
 * one.
 *
 * <p>Slot 0 is 00:00–00:30. Japan has no daylight saving: there are always 48. Energy is in {@link
 * WattHours}.
 */
public final class DayReading {

  public static final int SLOTS = 48;

  public static final int LONGEST_SOURCE = 40;

  /** The delivery tells no revision: it follows those that are already there. */
  public static final int NEXT_REVISION = 0;

  private final int[] wattHours = new int[SLOTS];
  private String pointNumber = "";
  private long line;
  private LocalDate date;
  private FlowDirection direction = FlowDirection.BUY;
  private ReadingStatus status;
  private String source = "";
  private int revision = NEXT_REVISION;

  public DayReading() {
    clear();
  }

  /** A day of one point, with every half-hour missing. */
  public static DayReading of(
      String pointNumber, LocalDate date, FlowDirection direction, ReadingStatus status) {
    DayReading day = new DayReading();
    day.begin(pointNumber, date, 0);
    day.as(direction, status);
    return day;
  }

  void begin(String number, LocalDate day, long fileLine) {
    pointNumber = number;
    date = day;
    line = fileLine;
  }

  void as(FlowDirection way, ReadingStatus finality) {
    direction = way;
    status = finality;
  }

  /** The delivery the day comes from. */
  public DayReading from(String format, int version) {
    source = format;
    revision = version;
    return this;
  }

  void clear() {
    Arrays.fill(wattHours, WattHours.MISSING);
  }

  public DayReading set(int slot, int value) {
    wattHours[slot] = value;
    return this;
  }

  public DayReading copy() {
    DayReading copy = new DayReading();
    copy.begin(pointNumber, date, line);
    copy.as(direction, status);
    System.arraycopy(wattHours, 0, copy.wattHours, 0, SLOTS);
    return copy.from(source, revision);
  }

  public int wattHours(int slot) {
    return wattHours[slot];
  }

  public int missing() {
    int missing = 0;
    for (int value : wattHours) {
      if (value == WattHours.MISSING) {
        missing++;
      }
    }
    return missing;
  }

  /** Energy of the half-hours that are there [Wh]. */
  public long sum() {
    long sum = 0;
    for (int value : wattHours) {
      if (value != WattHours.MISSING) {
        sum += value;
      }
    }
    return sum;
  }

  /** The largest half-hour [Wh]; {@link WattHours#MISSING} when none is there. */
  public int peak() {
    int peak = WattHours.MISSING;
    for (int value : wattHours) {
      peak = Math.max(peak, value);
    }
    return peak;
  }

  /** The same number for the same 48 values, whatever the step they were written in. */
  public long digest() {
    long digest = 0xcbf29ce484222325L;
    for (int value : wattHours) {
      digest = (digest ^ value) * 0x9e3779b97f4a7c15L;
      digest ^= digest >>> 29;
    }
    return digest;
  }

  public String pointNumber() {
    return pointNumber;
  }

  public LocalDate date() {
    return date;
  }

  public FlowDirection direction() {
    return direction;
  }

  public ReadingStatus status() {
    return status;
  }

  public String source() {
    return source;
  }

  public int revision() {
    return revision;
  }

  public long line() {
    return line;
  }
}
