package jp.tokyo23.zerocarbon.shared.web.convert;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Exact decimals as offices type them: １，２３４．５ is 1234.5; exponents are refused. */
final class Amounts {

  private Amounts() {}

  static BigDecimal parse(String text) {
    String folded =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace(",", "").replace(" ", "");
    if (!folded.matches("[-+]?[0-9]{1,20}(\\.[0-9]{1,10})?")) {
      throw new RuleViolation("amount.unreadable", text);
    }
    return new BigDecimal(folded);
  }

  static String print(BigDecimal value) {
    return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.JAPAN))
        .format(value);
  }
}
