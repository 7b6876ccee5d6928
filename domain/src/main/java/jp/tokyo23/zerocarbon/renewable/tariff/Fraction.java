package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score as an exact fraction; compared by cross-multiplication, decimals are for display only.
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator)
    implements Comparable<Fraction>, Serializable {

  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("denominator must be above 0");
    }
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  public BigDecimal rounded(int scale) {
    return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
  }
}
