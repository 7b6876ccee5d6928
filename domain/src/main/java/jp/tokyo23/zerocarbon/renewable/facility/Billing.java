package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** How a supply point is billed and paid for. Immutable; null is not known. */
@Embeddable
public class Billing implements Serializable {

  private static final long serialVersionUID = 1L;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private BillingForm billingForm;

  private Boolean electronicInvoice;

  @Column(length = 100)
  private String paymentRule;

  protected Billing() {} // for Jakarta Persistence

  public Billing(BillingForm billingForm, Boolean electronicInvoice, String paymentRule) {
    this.billingForm = billingForm;
    this.electronicInvoice = electronicInvoice;
    this.paymentRule = paymentRule;
  }

  /** Nothing is known. */
  public static Billing unknown() {
    return new Billing(null, null, null);
  }

  public BillingForm billingForm() {
    return billingForm;
  }

  public Boolean electronicInvoice() {
    return electronicInvoice;
  }

  /** When a bill is paid: 請求書受領後30日以内. */
  public String paymentRule() {
    return paymentRule;
  }
}
