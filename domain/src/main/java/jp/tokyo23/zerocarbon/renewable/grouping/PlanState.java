package jp.tokyo23.zerocarbon.renewable.grouping;

/** How far a plan of lots is. */
public enum PlanState {
  /** Only the secretariat sees it. */
  DRAFT,
  /** The wards read it and agree or object. */
  PRESENTED,
  /** Its lots go into the auction. */
  FIXED,
  /** Taken back before the wards saw it; nobody goes on with it. */
  WITHDRAWN;

  /** Whether the wards may read it. */
  public boolean shown() {
    return this == PRESENTED || this == FIXED;
  }
}
