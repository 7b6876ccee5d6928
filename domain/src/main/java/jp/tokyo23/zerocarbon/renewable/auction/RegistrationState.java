package jp.tokyo23.zerocarbon.renewable.auction;

/** Whether a supplier may bid in an auction. */
public enum RegistrationState {
  CHECKING,
  ADMITTED,
  REFUSED
}
