package jp.tokyo23.zerocarbon.renewable.grouping.model;

/** Simple ways to form lots, shown beside every plan. */
public enum BaselineKind {
  ONE_LOT,
  BY_WARD,
  BY_FACILITY_TYPE,
  LOAD_FACTOR_CLUSTERS
}
