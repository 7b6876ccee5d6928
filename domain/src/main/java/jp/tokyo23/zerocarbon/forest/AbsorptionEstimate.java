package jp.tokyo23.zerocarbon.forest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * CO2 absorption of all works of a fiscal year together [t-CO2]. Aggregate root, kept by the
 * secretariat.
 *
 * <p>The expected value comes first; the certified one is a record of its own, so that both can be
 * compared. They are never added to each other, never divided over sites, and never added to yearly
 * figures, since each is a sum over several years.
 */
@Entity
@Audited
public class AbsorptionEstimate extends TrackedRecord {

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Embedded private TypedQuantity amount;

  @Column(length = 200)
  private String scheme;

  @Column private Integer years;

  @Column(length = 500)
  private String note;

  protected AbsorptionEstimate() {} // for Jakarta Persistence

  public AbsorptionEstimate(AbsorptionEstimateDetails details) {
    correct(details);
  }

  void correct(AbsorptionEstimateDetails details) {
    fiscalYear = details.fiscalYear();
    amount = details.amount();
    scheme = details.scheme();
    years = details.years();
    note = details.note();
  }

  @Override
  public String label() {
    return fiscalYear.wareki() + " " + Labels.type(AbsorptionEstimate.class);
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  /** Absorption [t-CO2] over all years of the period. */
  public TypedQuantity amount() {
    return amount;
  }

  /** Certification scheme, null while not known. */
  public String scheme() {
    return scheme;
  }

  /**
   * Number of years that the amount sums up, for an expected amount to be confirmed; null while not
   * known.
   */
  public Integer years() {
    return years;
  }

  public String note() {
    return note;
  }
}
