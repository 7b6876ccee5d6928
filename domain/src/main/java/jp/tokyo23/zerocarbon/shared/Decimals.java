package jp.tokyo23.zerocarbon.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;

/** Exact decimals as offices type and read them. */
public final class Decimals {

  private Decimals() {}

  /** Reads 1,234.5 and １，２３４．５; an exponent is refused. */
  public static BigDecimal parse(String text) {
    String folded =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(",", "").replace(" ", "");
    if (!folded.matches("[-+]?[0-9]{1,20}(\\.[0-9]{1,10})?")) {
      throw new RuleViolation("amount.unreadable", text);
    }
    return new BigDecimal(folded);
  }

  /** 1,234.5 with thousands separators. */
  public static String text(BigDecimal number) {
    return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.JAPAN))
        .format(number);
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
