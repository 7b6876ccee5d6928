package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import jp.tokyo23.zerocarbon.renewable.round.MultiYearBasis;
import jp.tokyo23.zerocarbon.renewable.tariff.BillRounding;
import jp.tokyo23.zerocarbon.renewable.tariff.YenFraction;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** What a contract fixes beside the prices. Immutable. */
@Embeddable
public class ContractTerms implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal ALL = new BigDecimal(100);

  @Column(nullable = false)
  private FiscalYear startYear;

  @Column(name = "term_years", nullable = false)
  private int years;

  @Column(nullable = false)
  private int readingDay;

  @Embedded private SupplyTerm term;

  @Enumerated(EnumType.STRING)
  @Column(length = 40)
  private MultiYearBasis multiYearBasis;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private BillRounding rounding;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private YenFraction fraction;

  @Column(precision = 6, scale = 3)
  private BigDecimal renewableRatio;

  protected ContractTerms() {} // for Jakarta Persistence

  static ContractTerms of(PowerContractDetails details) {
    BigDecimal ratio = details.renewableRatio();
    if (ratio != null && (ratio.signum() < 0 || ratio.compareTo(ALL) > 0 || ratio.scale() > 3)) {
      throw new RuleViolation("powerContract.ratio").at("renewableRatio");
    }
    ContractTerms terms = new ContractTerms();
    terms.startYear = details.startYear();
    terms.years = details.years();
    terms.readingDay = details.readingDay();
    terms.term = SupplyTerm.of(details.readingDay(), details.startYear(), details.years());
    terms.multiYearBasis = details.multiYearBasis();
    terms.rounding = details.rounding();
    terms.fraction = details.fraction();
    terms.renewableRatio = ratio;
    return terms;
  }

  /** A term over the end of a fiscal year stands on 債務負担行為 or 長期継続契約 only. */
  void requireBasis() {
    if (term.endsInALaterFiscalYear() && multiYearBasis == null) {
      throw new RuleViolation("powerContract.noBasis");
    }
  }

  public FiscalYear startYear() {
    return startYear;
  }

  public int years() {
    return years;
  }

  public int readingDay() {
    return readingDay;
  }

  public SupplyTerm term() {
    return term;
  }

  public MultiYearBasis multiYearBasis() {
    return multiYearBasis;
  }

  public BillRounding rounding() {
    return rounding;
  }

  public YenFraction fraction() {
    return fraction;
  }

  /** Renewable share [%]; null where the contract does not say. */
  public BigDecimal renewableRatio() {
    return Decimals.plain(renewableRatio);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContractTerms that
        && startYear.equals(that.startYear)
        && years == that.years
        && readingDay == that.readingDay
        && multiYearBasis == that.multiYearBasis
        && rounding == that.rounding
        && fraction == that.fraction
        && Objects.equals(renewableRatio(), that.renewableRatio());
  }

  @Override
  public int hashCode() {
    return Objects.hash(startYear, years, readingDay, multiYearBasis, rounding, fraction);
  }
}
