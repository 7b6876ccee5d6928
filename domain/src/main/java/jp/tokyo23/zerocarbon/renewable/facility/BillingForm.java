package jp.tokyo23.zerocarbon.renewable.facility;

/** How many bills a ward gets. */
public enum BillingForm {
  ONE_BILL,
  PER_FACILITY
}
