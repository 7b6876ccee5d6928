package jp.tokyo23.zerocarbon.renewable.grouping.model;

/** Bound that keeps a supply point out of a lot, or that a lot breaks. */
public enum Obstacle {
  LEAST_ENERGY,
  MOST_ENERGY,
  MOST_DEMAND,
  MOST_LOTS,
  LOTS_OF_A_WARD,
  SCHOOLS_TOGETHER,
  HARD_CLASS
}
