package jp.tokyo23.zerocarbon.renewable.grouping;

/** What a ward says to a plan that was presented. */
public enum PlanOpinionKind {
  AGREES,
  OBJECTS
}
