package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How a contract turns charges into a bill. The levy is always cut off.
 *
 * @param taxRate consumption tax of the month: 0.10
 * @param zeroUse null where the contract has no rule for a month without use
 */
public record BillTerms(
    BillRounding rounding, YenFraction fraction, BigDecimal taxRate, ZeroUse zeroUse)
    implements Serializable {

  public BillTerms with(BillRounding other, YenFraction otherFraction) {
    return new BillTerms(other, otherFraction, taxRate, zeroUse);
  }

  BigDecimal taxed(BigDecimal taxExcluded) {
    return taxExcluded.add(taxExcluded.multiply(taxRate));
  }
}
