package jp.tokyo23.zerocarbon.renewable.metering.format;

/** Fills one day from the fields of a line and tells each fault with its line and column. */
final class DayForm {

  private final DayHandler handler;
  private final DayReading day = new DayReading();
  private boolean sound = true;

  DayForm(DayHandler handler) {
    this.handler = handler;
  }

  /** Begins an empty day. */
  DayReading begin() {
    day.clear();
    sound = true;
    return day;
  }

  /** The value of a field; a blank field stays missing. */
  int value(CsvLine line, int index) {
    int wattHours = WattHours.parse(line.field(index));
    if (WattHours.faulty(wattHours)) {
      fault(kind(wattHours), line, index);
    } else if (wattHours < 0 && wattHours != WattHours.MISSING) {
      fault(FindingKind.NEGATIVE, line, index);
    }
    return wattHours;
  }

  void fault(FindingKind kind, CsvLine line, int index) {
    sound = false;
    tell(kind, line, index);
  }

  /** The line has another number of columns than the format. */
  void columns(CsvLine line, int wanted) {
    sound = false;
    String count = String.valueOf(line.fields().size());
    handler.found(
        new MeterFinding(FindingKind.COLUMNS, line.number(), 0, count, String.valueOf(wanted)));
  }

  /** A remark that leaves the day as it is. */
  void tell(FindingKind kind, CsvLine line, int index) {
    handler.found(MeterFinding.of(kind, line.number(), index + 1, line.field(index)));
  }

  /** Hands the day over unless a fault was found in it. */
  void end() {
    if (sound) {
      handler.day(day);
    }
  }

  boolean sound() {
    return sound;
  }

  private static FindingKind kind(int fault) {
    return switch (fault) {
      case WattHours.TOO_FINE -> FindingKind.TOO_FINE;
      case WattHours.TOO_LARGE -> FindingKind.TOO_LARGE;
      default -> FindingKind.NO_NUMBER;
    };
  }
}
