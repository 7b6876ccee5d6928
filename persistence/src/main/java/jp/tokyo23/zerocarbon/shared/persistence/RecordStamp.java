package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * Writes who and when into every record that is saved; the default listener of all entities
 * (orm.xml).
 */
public class RecordStamp {

  @Inject private ActingUser actor;

  @PrePersist
  @PreUpdate
  void stamp(Object entity) {
    if (entity instanceof TrackedRecord record) {
      Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
      record.stamp(actor.user().signature(), now);
    }
  }
}
