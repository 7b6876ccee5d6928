package jp.tokyo23.zerocarbon.renewable.emission;

import java.io.Serializable;
import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * Certificates of one supply point and year against what its contract promises, Σ certificates ≥
 * kWh × ratio, and its emission by location and by market.
 *
 * @param energy electricity invoiced so far [kWh]; null where nobody knows it
 * @param months months in it
 * @param renewableRatio promised share [%]; null where the contract does not say
 * @param certified Σ of the certificates [kWh]
 * @param locationEmission by the national average [t-CO2]; null where it cannot be told
 * @param marketEmission by the supplier's menu [t-CO2]; likewise
 */
public record CertificateBalance(
    Ward ward,
    String pointName,
    String lotName,
    BigDecimal energy,
    int months,
    BigDecimal renewableRatio,
    BigDecimal certified,
    BigDecimal locationEmission,
    BigDecimal marketEmission)
    implements Serializable {

  private static final int WHOLE_YEAR = 12;

  /** What has to be covered [kWh], exact; null where it cannot be told. */
  public BigDecimal required() {
    return energy == null || renewableRatio == null
        ? null
        : energy.multiply(renewableRatio).movePointLeft(2);
  }

  /** What is missing [kWh]; null where it cannot be told, 0 where nothing is. */
  public BigDecimal shortfall() {
    return required() == null ? null : required().subtract(certified).max(BigDecimal.ZERO);
  }

  /** Judged at the end of the year: a shortage before may still be filled. */
  public CertificateCoverage coverage() {
    if (required() == null) {
      return CertificateCoverage.NOT_COMPUTABLE;
    }
    if (months < WHOLE_YEAR) {
      return CertificateCoverage.YEAR_OPEN;
    }
    return shortfall().signum() == 0 ? CertificateCoverage.COVERED : CertificateCoverage.SHORT;
  }
}
