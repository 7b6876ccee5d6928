package jp.tokyo23.zerocarbon.renewable.facility;

/** Who pays the electricity bill of a facility. */
public enum BillPayer {
  WARD,
  DESIGNATED_MANAGER
}
