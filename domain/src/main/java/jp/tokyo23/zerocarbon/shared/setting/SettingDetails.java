package jp.tokyo23.zerocarbon.shared.setting;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;

/**
 * What is written down of a setting.
 *
 * @param value null as long as nobody knows it
 * @param source law, notice, list or person the value comes from
 * @param reason why it is registered or changed; goes into the history
 */
public record SettingDetails(
    String settingKey,
    String value,
    ConfirmationMark mark,
    String source,
    LocalDate validFrom,
    String reason) {}
