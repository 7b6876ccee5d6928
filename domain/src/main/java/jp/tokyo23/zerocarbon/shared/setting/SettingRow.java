package jp.tokyo23.zerocarbon.shared.setting;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of settings. */
public record SettingRow(
    Long id,
    String title,
    String settingKey,
    String valueLabel,
    String unit,
    ConfirmationMark mark,
    String source,
    LocalDate validFrom)
    implements RecordRow {

  public static SettingRow of(Setting record) {
    return new SettingRow(
        record.id(),
        record.title(),
        record.settingKey(),
        record.valueLabel(),
        record.unit(),
        record.mark(),
        record.source(),
        record.validFrom());
  }
}
