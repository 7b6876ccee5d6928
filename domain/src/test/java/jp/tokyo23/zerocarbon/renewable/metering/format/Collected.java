package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that a reader told about a file. */
final class Collected implements DayHandler {

  final List<DayReading> days = new ArrayList<>();
  final List<MeterFinding> findings = new ArrayList<>();
  Charset charset;

  static Collected by(DayReader reader, byte[] file) {
    Collected all = new Collected();
    try {
      all.charset = reader.read(new ByteArrayInputStream(file), all);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }

  static Collected by(DayReader reader, String file) {
    return by(reader, file.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] written(List<DayReading> days) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Hhv48Writer writer = new Hhv48Writer(bytes)) {
      for (DayReading day : days) {
        writer.write(day);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  @Override
  public void day(DayReading day) {
    days.add(day.copy());
  }

  @Override
  public void found(MeterFinding finding) {
    findings.add(finding);
  }

  List<FindingKind> kinds() {
    return findings.stream().map(MeterFinding::kind).toList();
  }
}
