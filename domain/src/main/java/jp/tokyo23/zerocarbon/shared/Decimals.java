package jp.tokyo23.zerocarbon.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;

/** Exact decimals as offices type and read them. */
public final class Decimals {

  private static final char MINUS = '−';

  private Decimals() {}

  /** Reads 1,234.5, １，２３４．５ and, below zero, -5, −5, △5 and ▲5; an exponent is refused. */
  public static BigDecimal parse(String text) {
    String folded =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
            .replaceAll("[, ]", "")
            .replaceFirst("^[−△▲]", "-");
    if (!folded.matches("[-+]?[0-9]{1,20}(\\.[0-9]{1,10})?")) {
      throw new RuleViolation("amount.unreadable", text);
    }
    return new BigDecimal(folded);
  }

  /** 1,234.5 with thousands separators; −1,234.5 with a true minus. */
  public static String text(BigDecimal number) {
    return text(number, "#,##0.##########");
  }

  /** The same in another pattern of {@link DecimalFormat}, rounded half away from zero. */
  public static String text(BigDecimal number, String pattern) {
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.JAPAN));
    // Rounded beforehand, for DecimalFormat would write -0.000.
    BigDecimal rounded = number.setScale(format.getMaximumFractionDigits(), RoundingMode.HALF_UP);
    return format.format(rounded).replace('-', MINUS);
  }

  /** The same number without trailing zeros and without an exponent; null stays null. */
  public static BigDecimal plain(BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
