package jp.tokyo23.zerocarbon.renewable.auction;

import java.util.List;

/** What the database promises. */
public interface DatabaseKind {

  /**
   * Whether what it has acknowledged survives a crash: PostgreSQL does, the evaluation's H2 not.
   */
  boolean durable();

  /**
   * Settings with which it would lose acknowledged bids when the power fails, as it names them:
   * {@code fsync}. Empty when all is well, and where {@link #durable()} says no anyway.
   */
  List<String> unsafeSettings();
}
