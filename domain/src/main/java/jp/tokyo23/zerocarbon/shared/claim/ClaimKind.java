package jp.tokyo23.zerocarbon.shared.claim;

/** What sort of fact a claim is; decides how it is checked. */
public enum ClaimKind {
  COUNT,
  DATE,
  QUANTITY,
  STATE,
  PARTIES,
  INTENTION,
  QUOTATION,
  STATEMENT
}
