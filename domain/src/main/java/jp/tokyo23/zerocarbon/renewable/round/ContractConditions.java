package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;

/**
 * What a ward asks of the contract of a supply point; the hard classes of the grouping are built
 * from it. Each condition is a typed value, and null where the ward has not stated it. A class and
 * not a record, since Envers rebuilds it without arguments.
 */
@Embeddable
public class ContractConditions implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final ContractConditions NONE = new ContractConditions();

  private LocalDate startFrom;
  private LocalDate startUntil;
  private Integer termMonths;

  @Enumerated(EnumType.STRING)
  @Column(length = 40)
  private MultiYearBasis multiYearBasis;

  private Boolean basisPresent;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private RenewableRatio renewableRatio;

  private Boolean zeroFactor;

  @Column(name = "re100_usable")
  private Boolean re100Usable;

  private Boolean environmentalGate;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private PriceTypes priceTypes;

  private Boolean agencyAllowed;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private BillingForm billingForm;

  private Boolean electronicInvoice;
  private Boolean schoolsTogether;
  private Integer mostLots;

  @Column(length = 500)
  private String otherLimits;

  protected ContractConditions() {} // for Jakarta Persistence

  public ContractConditions(
      SupplyWish supply, PowerQuality quality, ContractForm form, LotLimits limits) {
    startFrom = supply.startFrom();
    startUntil = supply.startUntil();
    termMonths = supply.termMonths();
    multiYearBasis = supply.multiYearBasis();
    basisPresent = supply.basisPresent();
    renewableRatio = quality.renewableRatio();
    zeroFactor = quality.zeroFactor();
    re100Usable = quality.re100Usable();
    environmentalGate = quality.environmentalGate();
    priceTypes = form.priceTypes();
    agencyAllowed = form.agencyAllowed();
    billingForm = form.billingForm();
    electronicInvoice = form.electronicInvoice();
    schoolsTogether = limits.schoolsTogether();
    mostLots = limits.mostLots();
    otherLimits = limits.otherLimits();
  }

  /** These conditions, and where they leave something open those of the ward. */
  public ContractConditions orElse(ContractConditions ward) {
    return new ContractConditions(
        supply().orElse(ward.supply()),
        quality().orElse(ward.quality()),
        form().orElse(ward.form()),
        limits().orElse(ward.limits()));
  }

  /** When and for how long. */
  public SupplyWish supply() {
    return new SupplyWish(startFrom, startUntil, termMonths, multiYearBasis, basisPresent);
  }

  /** How the electricity is made. */
  public PowerQuality quality() {
    return new PowerQuality(renewableRatio, zeroFactor, re100Usable, environmentalGate);
  }

  /** Price and payment. */
  public ContractForm form() {
    return new ContractForm(priceTypes, agencyAllowed, billingForm, electronicInvoice);
  }

  /** What the ward asks of the lots. */
  public LotLimits limits() {
    return new LotLimits(schoolsTogether, mostLots, otherLimits);
  }

  /** Whether the ward has named the legal basis that a term of this length needs. */
  public boolean basisSettled() {
    return !supply().needsBasis() || Boolean.TRUE.equals(basisPresent);
  }

  /** Conditions of the database, which keeps a value without any column filled as null. */
  static ContractConditions of(ContractConditions stored) {
    return Optional.ofNullable(stored).orElse(NONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContractConditions that
        && supply().equals(that.supply())
        && quality().equals(that.quality())
        && form().equals(that.form())
        && limits().equals(that.limits());
  }

  @Override
  public int hashCode() {
    return supply().hashCode() * 31 + quality().hashCode() + form().hashCode();
  }
}
