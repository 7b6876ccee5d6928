package jp.tokyo23.zerocarbon.renewable.auction;

/** What the database promises. */
public interface DatabaseKind {

  /**
   * Whether what it has acknowledged survives a crash: PostgreSQL does, the evaluation's H2 not.
   */
  boolean durable();
}
