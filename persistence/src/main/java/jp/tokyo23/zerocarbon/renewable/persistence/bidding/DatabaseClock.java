package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.time.Duration;
import java.time.Instant;

/** The clock of the database, as far as it was ahead of this server's when it was read last. */
final class DatabaseClock {

  private volatile Duration ahead = Duration.ZERO;

  /** Tells what the database's clock has just shown. */
  void read(Instant time) {
    ahead = Duration.between(Instant.now(), time);
  }

  Instant now() {
    return Instant.now().plus(ahead);
  }
}
