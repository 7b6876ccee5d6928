package jp.tokyo23.zerocarbon.renewable.web.round;

import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;
import jp.tokyo23.zerocarbon.renewable.round.ContractConditions;
import jp.tokyo23.zerocarbon.renewable.round.ContractForm;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.renewable.round.MultiYearBasis;
import jp.tokyo23.zerocarbon.renewable.round.PowerQuality;
import jp.tokyo23.zerocarbon.renewable.round.PriceTypes;
import jp.tokyo23.zerocarbon.renewable.round.RenewableRatio;
import jp.tokyo23.zerocarbon.renewable.round.SupplyWish;

/** Conditions while a person fills them in; whatever is left open is null. */
public class ConditionsInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate startFrom;
  private LocalDate startUntil;
  private Integer termMonths;
  private MultiYearBasis multiYearBasis;
  private Boolean basisPresent;
  private RenewableRatio renewableRatio;
  private Boolean zeroFactor;
  private Boolean re100Usable;
  private Boolean environmentalGate;
  private PriceTypes priceTypes;
  private Boolean agencyAllowed;
  private BillingForm billingForm;
  private Boolean electronicInvoice;
  private Boolean schoolsTogether;
  private Integer mostLots;
  private String otherLimits;

  void fill(ContractConditions conditions) {
    SupplyWish supply = conditions.supply();
    startFrom = supply.startFrom();
    startUntil = supply.startUntil();
    termMonths = supply.termMonths();
    multiYearBasis = supply.multiYearBasis();
    basisPresent = supply.basisPresent();
    PowerQuality quality = conditions.quality();
    renewableRatio = quality.renewableRatio();
    zeroFactor = quality.zeroFactor();
    re100Usable = quality.re100Usable();
    environmentalGate = quality.environmentalGate();
    fillForm(conditions.form(), conditions.limits());
  }

  private void fillForm(ContractForm form, LotLimits limits) {
    priceTypes = form.priceTypes();
    agencyAllowed = form.agencyAllowed();
    billingForm = form.billingForm();
    electronicInvoice = form.electronicInvoice();
    schoolsTogether = limits.schoolsTogether();
    mostLots = limits.mostLots();
    otherLimits = limits.otherLimits();
  }

  ContractConditions conditions() {
    return new ContractConditions(
        new SupplyWish(startFrom, startUntil, termMonths, multiYearBasis, basisPresent),
        new PowerQuality(renewableRatio, zeroFactor, re100Usable, environmentalGate),
        new ContractForm(priceTypes, agencyAllowed, billingForm, electronicInvoice),
        new LotLimits(schoolsTogether, mostLots, otherLimits));
  }

  public MultiYearBasis[] getBases() {
    return MultiYearBasis.values();
  }

  public RenewableRatio[] getRatios() {
    return RenewableRatio.values();
  }

  public PriceTypes[] getPrices() {
    return PriceTypes.values();
  }

  public BillingForm[] getBillingForms() {
    return BillingForm.values();
  }

  public LocalDate getStartFrom() {
    return startFrom;
  }

  public void setStartFrom(LocalDate startFrom) {
    this.startFrom = startFrom;
  }

  public LocalDate getStartUntil() {
    return startUntil;
  }

  public void setStartUntil(LocalDate startUntil) {
    this.startUntil = startUntil;
  }

  public Integer getTermMonths() {
    return termMonths;
  }

  public void setTermMonths(Integer termMonths) {
    this.termMonths = termMonths;
  }

  public MultiYearBasis getMultiYearBasis() {
    return multiYearBasis;
  }

  public void setMultiYearBasis(MultiYearBasis multiYearBasis) {
    this.multiYearBasis = multiYearBasis;
  }

  public Boolean getBasisPresent() {
    return basisPresent;
  }

  public void setBasisPresent(Boolean basisPresent) {
    this.basisPresent = basisPresent;
  }

  public RenewableRatio getRenewableRatio() {
    return renewableRatio;
  }

  public void setRenewableRatio(RenewableRatio renewableRatio) {
    this.renewableRatio = renewableRatio;
  }

  public Boolean getZeroFactor() {
    return zeroFactor;
  }

  public void setZeroFactor(Boolean zeroFactor) {
    this.zeroFactor = zeroFactor;
  }

  public Boolean getRe100Usable() {
    return re100Usable;
  }

  public void setRe100Usable(Boolean re100Usable) {
    this.re100Usable = re100Usable;
  }

  public Boolean getEnvironmentalGate() {
    return environmentalGate;
  }

  public void setEnvironmentalGate(Boolean environmentalGate) {
    this.environmentalGate = environmentalGate;
  }

  public PriceTypes getPriceTypes() {
    return priceTypes;
  }

  public void setPriceTypes(PriceTypes priceTypes) {
    this.priceTypes = priceTypes;
  }

  public Boolean getAgencyAllowed() {
    return agencyAllowed;
  }

  public void setAgencyAllowed(Boolean agencyAllowed) {
    this.agencyAllowed = agencyAllowed;
  }

  public BillingForm getBillingForm() {
    return billingForm;
  }

  public void setBillingForm(BillingForm billingForm) {
    this.billingForm = billingForm;
  }

  public Boolean getElectronicInvoice() {
    return electronicInvoice;
  }

  public void setElectronicInvoice(Boolean electronicInvoice) {
    this.electronicInvoice = electronicInvoice;
  }

  public Boolean getSchoolsTogether() {
    return schoolsTogether;
  }

  public void setSchoolsTogether(Boolean schoolsTogether) {
    this.schoolsTogether = schoolsTogether;
  }

  public Integer getMostLots() {
    return mostLots;
  }

  public void setMostLots(Integer mostLots) {
    this.mostLots = mostLots;
  }

  public String getOtherLimits() {
    return otherLimits;
  }

  public void setOtherLimits(String otherLimits) {
    this.otherLimits = otherLimits;
  }
}
