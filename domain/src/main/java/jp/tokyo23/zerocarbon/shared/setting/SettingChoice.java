package jp.tokyo23.zerocarbon.shared.setting;

import java.io.Serializable;

/**
 * One thing that may be chosen as the value of a setting.
 *
 * @param code what the program reads
 * @param label what the office reads
 */
public record SettingChoice(String code, String label) implements Serializable {

  private static final String SIGN = "=";

  /** {@code PREVIOUS_END=直前の終了時刻}. */
  static SettingChoice ofText(String text) {
    String[] parts = text.split(SIGN, 2);
    return new SettingChoice(parts[0], parts[1]);
  }

  String text() {
    return code + SIGN + label;
  }
}
