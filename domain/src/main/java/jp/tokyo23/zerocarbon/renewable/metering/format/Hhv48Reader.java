package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads HHV-48: 54 columns a line, a line a day. */
public final class Hhv48Reader implements DayReader {

  private final DayReading day = new DayReading();
  private FieldScanner fields;
  private DayHandler handler;
  private final List<MeterFinding> faults = new ArrayList<>();
  private FindingKind pointFault;

  @Override
  public Charset read(InputStream file, DayHandler to) throws IOException {
    fields = new FieldScanner(file);
    handler = to;
    if (headed()) {
      while (fields.nextLine()) {
        row();
        if (fields.overrun()) {
          handler.found(MeterFinding.of(FindingKind.LINE_TOO_LONG, fields.line()));
          break;
        }
      }
    }
    return fields.charset();
  }

  private boolean headed() throws IOException {
    if (!fields.nextLine()) {
      handler.found(MeterFinding.of(FindingKind.EMPTY_FILE, 0));
      return false;
    }
    String first = restOfLine();
    if (!first.equals(Hhv48.FIRST_LINE)) {
      handler.found(new MeterFinding(FindingKind.FIRST_LINE, 1, 0, first, Hhv48.FIRST_LINE));
      return false;
    }
    String names = fields.nextLine() ? restOfLine().toLowerCase(Locale.ROOT) : "";
    if (!names.equals(String.join(",", Hhv48.HEADER))) {
      handler.found(MeterFinding.of(FindingKind.HEADER, 2));
      return false;
    }
    return true;
  }

  private String restOfLine() {
    StringBuilder line = new StringBuilder(fields.text(""));
    while (!fields.lineEnded() && fields.column() <= Hhv48.COLUMNS) {
      line.append(',').append(fields.text(""));
    }
    return line.toString();
  }

  private void row() {
    faults.clear();
    long line = fields.line();
    String number = point(fields.text(day.pointNumber()));
    if (fields.lineEnded()) {
      columns();
      return;
    }
    day.begin(number, date(fields.text("")), line);
    day.as(direction(next()), status(next()));
    for (int slot = 0; slot < DayReading.SLOTS && !fields.lineEnded(); slot++) {
      day.set(slot, value(fields.wattHours()));
    }
    String source = next();
    String revision = next();
    if (revision == null || !fields.lineEnded()) {
      columns();
      return;
    }
    if (source.length() > DayReading.LONGEST_SOURCE) {
      fault(FindingKind.SOURCE, source);
    }
    day.from(source, revision(revision));
    faults.forEach(handler::found);
    if (faults.isEmpty()) {
      handler.day(day);
    }
  }

  /** Null when the line has ended already; the number of columns tells it afterwards. */
  private String next() {
    return fields.lineEnded() ? null : fields.text("");
  }

  /** The faults of a number are found once for all the lines that follow with the same one. */
  private String point(String number) {
    if (!number.equals(day.pointNumber())) {
      pointFault = PointNumbers.fault(number).orElse(null);
    }
    if (pointFault != null) {
      fault(pointFault, number);
    } else if (number.isEmpty()) {
      fault(FindingKind.POINT_DIGITS, number);
    }
    return number;
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      fault(FindingKind.DATE, text);
      return null;
    }
  }

  private FlowDirection direction(String text) {
    FlowDirection direction = text == null ? null : FlowDirection.ofText(text);
    if (direction == null) {
      fault(FindingKind.DIRECTION, text);
    }
    return direction;
  }

  private ReadingStatus status(String text) {
    Optional<ReadingStatus> status = ReadingStatus.ofCode(text == null ? "" : text);
    if (status.isEmpty()) {
      fault(FindingKind.STATUS, text);
    }
    return status.orElse(null);
  }

  private int value(int wattHours) {
    if (wattHours < 0 && wattHours != WattHours.MISSING) {
      fault(
          switch (wattHours) {
            case WattHours.NO_NUMBER -> FindingKind.NO_NUMBER;
            case WattHours.TOO_FINE -> FindingKind.TOO_FINE;
            case WattHours.TOO_LARGE -> FindingKind.TOO_LARGE;
            default -> FindingKind.NEGATIVE;
          },
          WattHours.faulty(wattHours) ? null : WattHours.plain(wattHours));
    }
    return wattHours;
  }

  private int revision(String text) {
    if (text != null && text.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(text);
    }
    fault(FindingKind.REVISION, text);
    return 1;
  }

  private void columns() {
    int count = fields.column();
    while (!fields.lineEnded()) {
      fields.text("");
      count++;
    }
    handler.found(
        new MeterFinding(
            FindingKind.COLUMNS,
            fields.line(),
            0,
            String.valueOf(count),
            String.valueOf(Hhv48.COLUMNS)));
  }

  /** Told only of a line that has all its columns; otherwise everything would be a fault. */
  private void fault(FindingKind kind, String value) {
    faults.add(MeterFinding.of(kind, fields.line(), fields.column(), value));
  }
}
