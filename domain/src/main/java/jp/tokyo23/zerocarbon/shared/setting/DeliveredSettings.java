package jp.tokyo23.zerocarbon.shared.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.MeasureCode;

/**
 * Takes a measure's {@code settings.tsv} in. Columns, parted by tabs: key, kind, choices parted by
 * {@code |} as code=label, unit, title, value, mark, source, first day. A setting that is there
 * already is left alone, whatever its value.
 */
@ApplicationScoped
public class DeliveredSettings {

  private static final int KEY = 0;
  private static final int KIND = 1;
  private static final int CHOICES = 2;
  private static final int UNIT = 3;
  private static final int TITLE = 4;
  private static final int VALUE = 5;
  private static final int MARK = 6;
  private static final int SOURCE = 7;
  private static final int VALID_FROM = 8;

  private SettingRepository records;

  protected DeliveredSettings() {} // for the CDI proxy

  @Inject
  public DeliveredSettings(SettingRepository records) {
    this.records = records;
  }

  public void takeIn(MeasureCode measure, InputStream file) {
    List<Setting> missing = new ArrayList<>();
    for (String line : lines(file)) {
      String[] columns = line.split("\t", -1);
      if (records.ofKey(columns[KEY]).isEmpty()) {
        missing.add(setting(measure, columns));
      }
    }
    missing.forEach(records::add);
  }

  private static Setting setting(MeasureCode measure, String[] columns) {
    return new Setting(
        new SettingMeaning(
            columns[KEY],
            measure,
            columns[TITLE],
            SettingKind.valueOf(columns[KIND]),
            columns[UNIT].isEmpty() ? null : columns[UNIT],
            choices(columns[CHOICES])),
        new SettingDetails(
            columns[KEY],
            columns[VALUE],
            ConfirmationMark.valueOf(columns[MARK]),
            columns[SOURCE],
            LocalDate.parse(columns[VALID_FROM]),
            null));
  }

  private static List<SettingChoice> choices(String column) {
    return column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split("\\|")).map(SettingChoice::ofText).toList();
  }

  private static List<String> lines(InputStream file) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
