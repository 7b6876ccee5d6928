package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * F3: a month as a matrix. The first cell names it, the third line the days {@code 1日} …; below, a
 * line a half-hour, named in the second column. The column 合計 is not taken in, but compared.
 */
public final class MonthMatrixReader implements DayReader {

  static final String SOURCE = "F3";

  private static final Pattern MONTH = Pattern.compile(".*?(\\d{4})年\\s*(\\d{1,2})月分.*");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})日");
  private static final String TOTAL = "合計";
  private static final int SPAN = 1;

  private final CsvLines csv;
  private final Delivery delivery;
  private final Map<Integer, DayReading> days = new TreeMap<>();
  private DayForm form;
  private YearMonth month;
  private int totalColumn;
  private boolean refused;
  private int halfHours;

  public MonthMatrixReader(CsvLines csv, Delivery delivery) {
    this.csv = csv;
    this.delivery = delivery;
  }

  @Override
  public Charset read(InputStream file, DayHandler handler) throws IOException {
    form = new DayForm(handler);
    Charset charset = csv.read(file, this::line);
    if (!refused && (days.isEmpty() || halfHours != DayReading.SLOTS)) {
      handler.found(MeterFinding.of(FindingKind.LAYOUT, 0));
    }
    days.values().forEach(handler::day);
    return charset;
  }

  private void line(CsvLine line) {
    if (refused) {
      return;
    }
    if (month == null) {
      title(line);
    } else if (days.isEmpty()) {
      header(line);
    } else {
      halfHour(line);
    }
  }

  private void title(CsvLine line) {
    Matcher title = MONTH.matcher(line.field(0));
    int number = title.matches() ? Integer.parseInt(title.group(2)) : 0;
    if (number < 1 || number > 12) {
      refused = true;
      form.fault(FindingKind.LAYOUT, line, 0);
    } else {
      month = YearMonth.of(Integer.parseInt(title.group(1)), number);
    }
  }

  private void header(CsvLine line) {
    for (int column = SPAN + 1; column < line.fields().size(); column++) {
      Matcher day = DAY.matcher(line.field(column));
      if (line.field(column).equals(TOTAL)) {
        totalColumn = column;
      } else if (day.matches()) {
        begin(line, column, Integer.parseInt(day.group(1)));
      }
    }
  }

  private void begin(CsvLine line, int column, int dayOfMonth) {
    if (!month.isValidDay(dayOfMonth)) {
      form.fault(FindingKind.DATE, line, column);
      return;
    }
    DayReading day = new DayReading();
    day.begin(delivery.pointNumber(), month.atDay(dayOfMonth), line.number());
    day.as(delivery.direction(), delivery.status());
    days.put(column, day.from(SOURCE, DayReading.NEXT_REVISION));
  }

  private void halfHour(CsvLine line) {
    OptionalInt slot = Slots.span(line.field(SPAN));
    if (slot.isEmpty()) {
      // The line of day totals at the end names no half-hour.
      if (halfHours < DayReading.SLOTS) {
        form.fault(FindingKind.SLOT, line, SPAN);
      }
      return;
    }
    halfHours++;
    long sum = 0;
    for (Map.Entry<Integer, DayReading> entry : days.entrySet()) {
      int wattHours = form.value(line, entry.getKey());
      entry.getValue().set(slot.getAsInt(), wattHours);
      sum += wattHours == WattHours.MISSING ? 0 : wattHours;
    }
    compare(line, sum);
  }

  private void compare(CsvLine line, long sum) {
    int total = totalColumn == 0 ? WattHours.MISSING : WattHours.parse(line.field(totalColumn));
    if (total != WattHours.MISSING && total != sum) {
      form.tell(FindingKind.SUM, line, totalColumn);
    }
  }
}
