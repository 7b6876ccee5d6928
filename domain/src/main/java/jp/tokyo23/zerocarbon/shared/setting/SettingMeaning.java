package jp.tokyo23.zerocarbon.shared.setting;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.MeasureCode;

/**
 * What a setting is, the same for all its dated values and decided by the program that reads it.
 *
 * @param settingKey name in code: {@code auction.latestClose}
 * @param title what it is called in the office
 * @param unit null where there is none
 * @param choices what to choose from; empty unless the kind is a choice
 */
public record SettingMeaning(
    String settingKey,
    MeasureCode measure,
    String title,
    SettingKind kind,
    String unit,
    List<SettingChoice> choices) {}
