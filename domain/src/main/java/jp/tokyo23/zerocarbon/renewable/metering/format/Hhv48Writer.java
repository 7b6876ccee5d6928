package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes HHV-48 as UTF-8 with line feeds and no byte order mark. Values carry no trailing zeros, so
 * that the same days always give the same bytes.
 */
public final class Hhv48Writer implements AutoCloseable {

  private final BufferedOutputStream out;
  private final StringBuilder line = new StringBuilder(512);

  public Hhv48Writer(OutputStream out) throws IOException {
    this.out = new BufferedOutputStream(out, 1 << 16);
    line.append(Hhv48.FIRST_LINE).append('\n').append(String.join(",", Hhv48.HEADER)).append('\n');
    flushLine();
  }

  /** A delivery without a revision of its own is written as the first. */
  public void write(DayReading day) throws IOException {
    line.append(day.pointNumber()).append(',').append(day.date()).append(',');
    line.append(day.direction().code()).append(',').append(day.status().code()).append(',');
    for (int slot = 0; slot < DayReading.SLOTS; slot++) {
      if (day.wattHours(slot) != WattHours.MISSING) {
        line.append(WattHours.plain(day.wattHours(slot)));
      }
      line.append(',');
    }
    line.append(quoted(day.source())).append(',').append(Math.max(1, day.revision())).append('\n');
    flushLine();
  }

  private static String quoted(String text) {
    return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private void flushLine() throws IOException {
    out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    line.setLength(0);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
