package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * F2: a line a day, the date and then 48 columns that the header names by start and end: {@code
 * 0:00～0:30}. The file is that of one supply point.
 */
public final class DailyCsvReader implements DayReader {

  static final String SOURCE = "F2";

  private final CsvLines csv;
  private final Delivery delivery;
  private DayForm form;
  private boolean headed;
  private boolean refused;

  public DailyCsvReader(CsvLines csv, Delivery delivery) {
    this.csv = csv;
    this.delivery = delivery;
  }

  @Override
  public Charset read(InputStream file, DayHandler handler) throws IOException {
    form = new DayForm(handler);
    Charset charset = csv.read(file, this::line);
    if (!headed && !refused) {
      handler.found(MeterFinding.of(FindingKind.LAYOUT, 0));
    }
    return charset;
  }

  private void line(CsvLine line) {
    if (refused) {
      return;
    }
    if (!headed) {
      header(line);
    } else {
      day(line);
    }
  }

  /** Lines above the header, such as a title, are passed over. */
  private void header(CsvLine line) {
    if (Slots.date(line.field(0)).isPresent()) {
      refused = true;
      form.fault(FindingKind.LAYOUT, line, 0);
    } else if (Slots.span(line.field(1)).isPresent()) {
      headed = true;
      for (int slot = 0; slot < DayReading.SLOTS; slot++) {
        if (Slots.span(line.field(slot + 1)).orElse(-1) != slot) {
          refused = true;
          form.fault(FindingKind.SLOT, line, slot + 1);
        }
      }
    }
  }

  private void day(CsvLine line) {
    DayReading day = form.begin();
    Optional<LocalDate> date = Slots.date(line.field(0));
    if (date.isEmpty()) {
      form.fault(FindingKind.DATE, line, 0);
    }
    day.begin(delivery.pointNumber(), date.orElse(null), line.number());
    day.as(delivery.direction(), delivery.status());
    day.from(SOURCE, DayReading.NEXT_REVISION);
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      day.set(slot, form.value(line, slot + 1));
    }
    form.end();
  }
}
