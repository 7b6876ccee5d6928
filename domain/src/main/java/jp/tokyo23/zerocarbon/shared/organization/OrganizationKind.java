package jp.tokyo23.zerocarbon.shared.organization;

/** What sort of body an organisation is; also the order in which parties are named. */
public enum OrganizationKind {
  MINISTRY,
  METROPOLIS,
  MUNICIPALITY,
  WARD_ASSOCIATION,
  BANK,
  SUPPLIER,
  BOOKSTORE,
  COMPANY,
  UNIVERSITY,
  OTHER
}
