package jp.tokyo23.zerocarbon.shared;

/** Whether somebody responsible has stood up for a value, in the order in which lists show them. */
public enum ConfirmationMark {
  TO_BE_CONFIRMED,
  CONFIRMED
}
