package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * F4: the export of 55 columns of an energy management system, a line a day, of any number of
 * supply points. A blank flag means 速報, 1 means 確定. The same day delivered again is a new revision.
 */
public final class EnergyManagementReader implements DayReader {

  static final String SOURCE = "F4";

  private static final int COLUMNS = 55;
  private static final int DIRECTION = 1;
  private static final int DATE = 2;
  private static final int BUYING_POINT = 3;
  private static final int SELLING_POINT = 4;
  private static final int FIRST_SLOT = 5;
  private static final int FIXED = 53;

  private final CsvLines csv;
  private DayForm form;
  private boolean begun;

  public EnergyManagementReader(CsvLines csv) {
    this.csv = csv;
  }

  @Override
  public Charset read(InputStream file, DayHandler handler) throws IOException {
    form = new DayForm(handler);
    Charset charset = csv.read(file, this::line);
    if (!begun) {
      handler.found(MeterFinding.of(FindingKind.EMPTY_FILE, 0));
    }
    return charset;
  }

  private void line(CsvLine line) {
    boolean header = !begun && line.field(FIRST_SLOT).startsWith("kwh_");
    begun = true;
    if (!header) {
      day(line);
    }
  }

  private void day(CsvLine line) {
    DayReading day = form.begin();
    if (line.fields().size() != COLUMNS) {
      form.columns(line, COLUMNS);
      return;
    }
    day.begin(point(line), date(line), line.number());
    day.as(direction(line), status(line));
    day.from(SOURCE, DayReading.NEXT_REVISION);
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      day.set(slot, form.value(line, FIRST_SLOT + slot));
    }
    form.end();
  }

  private String point(CsvLine line) {
    int column = direction(line) == FlowDirection.SELL ? SELLING_POINT : BUYING_POINT;
    String number = line.field(column);
    PointNumbers.fault(number).ifPresent(kind -> form.fault(kind, line, column));
    return number;
  }

  private LocalDate date(CsvLine line) {
    Optional<LocalDate> date = Slots.date(line.field(DATE));
    if (date.isEmpty()) {
      form.fault(FindingKind.DATE, line, DATE);
    }
    return date.orElse(null);
  }

  private FlowDirection direction(CsvLine line) {
    return FlowDirection.ofText(line.field(DIRECTION));
  }

  private ReadingStatus status(CsvLine line) {
    if (direction(line) == null) {
      form.fault(FindingKind.DIRECTION, line, DIRECTION);
    }
    String flag = line.field(FIXED);
    if (!flag.isEmpty() && !flag.equals("1")) {
      form.fault(FindingKind.STATUS, line, FIXED);
    }
    return flag.isEmpty() ? ReadingStatus.QUICK : ReadingStatus.FINAL;
  }
}
