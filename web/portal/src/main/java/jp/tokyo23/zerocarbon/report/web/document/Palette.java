package jp.tokyo23.zerocarbon.report.web.document;

import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.web.MeasureColors;

/**
 * Identity colours as RGB hex digits; all have a contrast of 7:1 or more on white. A measure not
 * named here is drawn in the key colour.
 */
final class Palette {

  static final String KEY = MeasureColors.KEY;
  static final String INK = "1a1a1c";
  static final String QUIET = "595959";
  static final String LINE = "b3b3b3";
  static final String GROUND = "f2f2f2";

  private Palette() {}

  static String of(MeasureCode measure) {
    return MeasureColors.of(measure);
  }

  /** The colour thinned to a twelfth on white: a ground that black text stays readable on. */
  static String tint(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return String.format("%02x%02x%02x", thin(rgb >> 16), thin(rgb >> 8), thin(rgb));
  }

  private static int thin(int component) {
    return 255 - (255 - (component & 0xff)) / 12;
  }
}
