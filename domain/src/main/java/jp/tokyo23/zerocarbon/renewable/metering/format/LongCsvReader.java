package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * F1: a line a half-hour, {@code date,time,kWh} with the time at which it starts. The lines of a
 * day may stand anywhere in the file, which is that of one supply point.
 */
public final class LongCsvReader implements DayReader {

  static final String SOURCE = "F1";

  private static final int TIME = 1;
  private static final int ENERGY = 2;

  private final CsvLines csv;
  private final Delivery delivery;
  private final Map<LocalDate, DayReading> days = new TreeMap<>();
  private DayForm form;
  private boolean headed;

  public LongCsvReader(CsvLines csv, Delivery delivery) {
    this.csv = csv;
    this.delivery = delivery;
  }

  @Override
  public Charset read(InputStream file, DayHandler handler) throws IOException {
    form = new DayForm(handler);
    Charset charset = csv.read(file, this::line);
    days.values().forEach(handler::day);
    if (!headed) {
      handler.found(MeterFinding.of(FindingKind.EMPTY_FILE, 0));
    }
    return charset;
  }

  private void line(CsvLine line) {
    boolean first = !headed;
    headed = true;
    Optional<LocalDate> date = Slots.date(line.field(0));
    OptionalInt slot = Slots.start(line.field(TIME));
    if (first && date.isEmpty() && slot.isEmpty()) {
      return; // the header
    }
    form.begin();
    int wattHours = form.value(line, ENERGY);
    if (date.isEmpty()) {
      form.fault(FindingKind.DATE, line, 0);
    } else if (slot.isEmpty()) {
      form.fault(FindingKind.SLOT, line, TIME);
    } else if (form.sound()) {
      put(date.get(), slot.getAsInt(), wattHours, line);
    }
  }

  private void put(LocalDate date, int slot, int wattHours, CsvLine line) {
    DayReading day = days.computeIfAbsent(date, each -> fresh(each, line.number()));
    int before = day.wattHours(slot);
    if (before != WattHours.MISSING && before != wattHours) {
      form.fault(FindingKind.OTHER_VALUES, line, ENERGY);
    } else {
      day.set(slot, wattHours);
    }
  }

  private DayReading fresh(LocalDate date, long line) {
    DayReading day = new DayReading();
    day.begin(delivery.pointNumber(), date, line);
    day.as(delivery.direction(), delivery.status());
    return day.from(SOURCE, DayReading.NEXT_REVISION);
  }
}
