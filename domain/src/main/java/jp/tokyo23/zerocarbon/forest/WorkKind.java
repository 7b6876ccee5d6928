package jp.tokyo23.zerocarbon.forest;

/** Kinds of forest work (施業); areas are never added over kinds. */
public enum WorkKind {
  SURVEY,
  THINNING,
  CLEANING,
  WEEDING,
  PLANTING,
  PATH,
  OTHER
}
