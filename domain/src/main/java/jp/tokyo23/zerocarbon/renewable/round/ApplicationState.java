package jp.tokyo23.zerocarbon.renewable.round;

/** How far the application of a ward is. */
public enum ApplicationState {
  /** The ward is writing it. */
  DRAFT,
  /** With the secretariat, which checks the data. */
  SUBMITTED,
  /** Back with the ward, for the reasons given. */
  RETURNED,
  /** The data are in order; the grouping may use them. */
  ACCEPTED,
  /** The ward takes part for good. */
  CONFIRMED,
  /** The ward does not take part after all. */
  WITHDRAWN;

  /** Whether the ward may change what it applies for. */
  public boolean open() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether the supply points of the application go into the grouping. */
  public boolean grouped() {
    return this == ACCEPTED || this == CONFIRMED;
  }

  /** Whether the ward has applied and not withdrawn. */
  public boolean applied() {
    return this == SUBMITTED || this == RETURNED || grouped();
  }
}
