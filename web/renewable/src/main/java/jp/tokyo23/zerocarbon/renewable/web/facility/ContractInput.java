package jp.tokyo23.zerocarbon.renewable.web.facility;

import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.facility.Billing;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;
import jp.tokyo23.zerocarbon.renewable.facility.CurrentContract;

/** Present contract, bills and payment of a supply point, while a person fills them in. */
public class ContractInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private String currentMenu;
  private String currentSupplier;
  private LocalDate currentContractEnd;
  private Integer noticeDays;
  private BillingForm billingForm;
  private Boolean electronicInvoice;
  private String paymentRule;

  void fill(CurrentContract contract, Billing billing) {
    currentMenu = contract.currentMenu();
    currentSupplier = contract.currentSupplier();
    currentContractEnd = contract.currentContractEnd();
    noticeDays = contract.noticeDays();
    billingForm = billing.billingForm();
    electronicInvoice = billing.electronicInvoice();
    paymentRule = billing.paymentRule();
  }

  CurrentContract contract() {
    return new CurrentContract(currentMenu, currentSupplier, currentContractEnd, noticeDays);
  }

  Billing billing() {
    return new Billing(billingForm, electronicInvoice, paymentRule);
  }

  public BillingForm[] getBillingForms() {
    return BillingForm.values();
  }

  public String getCurrentMenu() {
    return currentMenu;
  }

  public void setCurrentMenu(String currentMenu) {
    this.currentMenu = currentMenu;
  }

  public String getCurrentSupplier() {
    return currentSupplier;
  }

  public void setCurrentSupplier(String currentSupplier) {
    this.currentSupplier = currentSupplier;
  }

  public LocalDate getCurrentContractEnd() {
    return currentContractEnd;
  }

  public void setCurrentContractEnd(LocalDate currentContractEnd) {
    this.currentContractEnd = currentContractEnd;
  }

  public Integer getNoticeDays() {
    return noticeDays;
  }

  public void setNoticeDays(Integer noticeDays) {
    this.noticeDays = noticeDays;
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

  public String getPaymentRule() {
    return paymentRule;
  }

  public void setPaymentRule(String paymentRule) {
    this.paymentRule = paymentRule;
  }
}
