package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;

/**
 * Price and payment.
 *
 * @param agencyAllowed whether an agent (取次) may supply
 * @param billingForm one bill or one a facility
 * @param electronicInvoice whether the ward takes electronic invoices
 */
public record ContractForm(
    PriceTypes priceTypes,
    Boolean agencyAllowed,
    BillingForm billingForm,
    Boolean electronicInvoice)
    implements Serializable {

  ContractForm orElse(ContractForm ward) {
    return new ContractForm(
        Own.or(priceTypes, ward.priceTypes),
        Own.or(agencyAllowed, ward.agencyAllowed),
        Own.or(billingForm, ward.billingForm),
        Own.or(electronicInvoice, ward.electronicInvoice));
  }
}
