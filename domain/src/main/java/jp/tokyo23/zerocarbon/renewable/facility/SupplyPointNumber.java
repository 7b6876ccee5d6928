package jp.tokyo23.zerocarbon.renewable.facility;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * 供給地点特定番号: 22 digits, kept as text, since a spreadsheet that takes them for a number destroys
 * them. Digits 1 and 2 tell the grid area, digit 3 the voltage (0 low, 1 high or extra-high); there
 * is no check digit.
 */
public record SupplyPointNumber(String digits)
    implements Comparable<SupplyPointNumber>, Serializable {

  public static final int LENGTH = 22;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{" + LENGTH + "}");
  private static final Pattern FLOATING =
      Pattern.compile("[0-9]+(\\.[0-9]+)?E\\+?[0-9]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}\u2212\u30FC'.]");

  public SupplyPointNumber {
    if (!DIGITS.matcher(digits).matches()) {
      throw new RuleViolation("supplyPointNumber.form", digits, digits.length());
    }
  }

  /** Reads full-width digits, and digits with blanks or hyphens between them. */
  public static SupplyPointNumber parse(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (FLOATING.matcher(folded).matches()) {
      throw new RuleViolation("supplyPointNumber.destroyed", text.strip());
    }
    return new SupplyPointNumber(SEPARATORS.matcher(folded).replaceAll(""));
  }

  /** Digits 1 and 2. */
  public String areaPrefix() {
    return digits.substring(0, 2);
  }

  /** Digit 3. */
  public char voltageDigit() {
    return digits.charAt(2);
  }

  /** 03-0001-1000-… in the groups in which bills print it. */
  public String grouped() {
    return digits.replaceAll("^(..)(....)(....)(....)(....)(....)$", "$1-$2-$3-$4-$5-$6");
  }

  @Override
  public int compareTo(SupplyPointNumber other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
