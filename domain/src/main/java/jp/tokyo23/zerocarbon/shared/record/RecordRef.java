package jp.tokyo23.zerocarbon.shared.record;

import java.io.Serializable;
import java.time.Instant;

/**
 * Points at one version of a record and says who is behind it.
 *
 * @param module package of the record under {@code zerocarbon}, which is also the WAR that shows
 *     it; empty for the portal
 * @param type simple class name of the record
 * @param label what a person calls the record
 * @param enteredBy display name of the person who last changed it
 */
public record RecordRef(
    String module,
    String type,
    Long id,
    long version,
    String label,
    String enteredBy,
    Instant enteredAt)
    implements Serializable {

  /** Whether both point at the same record, whatever its version. */
  public boolean sameRecord(RecordRef other) {
    return type.equals(other.type) && id.equals(other.id);
  }
}
