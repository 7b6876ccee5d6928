package jp.tokyo23.zerocarbon.shared.web;

import java.util.Map;
import jp.tokyo23.zerocarbon.shared.MeasureCode;

/**
 * Identity colour of each measure where the style sheet does not reach: charts and documents. RGB
 * hex digits, contrast of 7:1 or more on white; the same values as in {@code tokens.css}.
 */
public final class MeasureColors {

  /** Colour of everything that belongs to no measure. */
  public static final String KEY = "0017c1";

  private static final Map<String, String> MEASURES =
      Map.of("renewable", "0031d8", "sme", "8b3200", "zeb", "006173", "forest", "115a36");

  private MeasureColors() {}

  /** Colour of the measure; the key colour for none and for one not named here. */
  public static String of(MeasureCode measure) {
    return measure == null ? KEY : MEASURES.getOrDefault(measure.value(), KEY);
  }
}
