package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of a cell as its author meant it: numbers as the spreadsheet shows them in 15 digits,
 * days in ISO form, the last value of a formula. Nothing is calculated.
 */
final class CellText {

  private static final MathContext DIGITS = new MathContext(15);
  private static final BigDecimal EXACT_BELOW = new BigDecimal("1E15");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|General");
  private static final Pattern DAY = Pattern.compile("[yd]|ge");

  private CellText() {}

  static String of(Cell cell) {
    String raw = cell.getRawValue();
    if (cell.getType() == CellType.NUMBER) {
      return isDay(cell) ? cell.asDate().toLocalDate().toString() : number(raw);
    }
    if (cell.getType() == CellType.FORMULA) {
      return raw == null ? "" : NUMBER.matcher(raw).matches() ? number(raw) : raw;
    }
    String text = cell.getText();
    return text == null ? "" : text;
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null && DAY.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find();
  }

  /** Beyond 15 digits a spreadsheet has lost some; the exponent then tells so. */
  private static String number(String raw) {
    BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
    if (number.abs().compareTo(EXACT_BELOW) >= 0) {
      return new BigDecimal(number.unscaledValue(), number.scale()).toString();
    }
    return number.toPlainString();
  }
}
