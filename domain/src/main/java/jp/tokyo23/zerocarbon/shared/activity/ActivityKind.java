package jp.tokyo23.zerocarbon.shared.activity;

/** What sort of activity it is. */
public enum ActivityKind {
  STUDY_SESSION,
  BRIEFING,
  SEMINAR,
  FACILITY_TOUR,
  VISIT,
  TRAINING,
  TOUR
}
