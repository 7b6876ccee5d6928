package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Price of one unit [yen/kW·month, yen/kWh or yen/month, as the place tells] with its tax class;
 * negative for an adjustment that lowers the bill. Exact, never rounded.
 */
public record UnitPrice(BigDecimal yen, TaxClass taxClass) implements Serializable {

  private static final int MAX_SCALE = 6;
  private static final int MAX_DIGITS = 9;

  public UnitPrice {
    if (yen == null) {
      throw new RuleViolation("unitPrice.missing");
    }
    if (taxClass == null) {
      throw new RuleViolation("unitPrice.taxClassMissing");
    }
    yen = normalized(yen);
  }

  public static UnitPrice taxExcluded(String yen) {
    return new UnitPrice(new BigDecimal(yen), TaxClass.TAX_EXCLUDED);
  }

  public static UnitPrice taxIncluded(String yen) {
    return new UnitPrice(new BigDecimal(yen), TaxClass.TAX_INCLUDED);
  }

  /** Equal prices are equal objects, and a number like 1e400 goes no further. */
  private static BigDecimal normalized(BigDecimal yen) {
    BigDecimal stripped = yen.stripTrailingZeros();
    if (stripped.scale() > MAX_SCALE || stripped.precision() - stripped.scale() > MAX_DIGITS) {
      throw new RuleViolation("unitPrice.outOfRange", MAX_DIGITS, MAX_SCALE);
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same price, refused when it is negative: what a supplier offers costs something. */
  UnitPrice orRefuseNegative() {
    if (yen.signum() < 0) {
      throw new RuleViolation("unitPrice.negative");
    }
    return this;
  }
}
