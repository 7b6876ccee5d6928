package jp.tokyo23.zerocarbon.shared.record;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.hibernate.envers.Audited;

/**
 * What every record has: identity, a version against lost updates, and who entered and last changed
 * it. The persistence layer stamps persons and times; every change is kept with its values before
 * and after.
 */
@MappedSuperclass
@Audited
public abstract class TrackedRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;

  @Column(nullable = false, length = 100)
  private String enteredBy;

  @Column(nullable = false)
  private Instant enteredAt;

  @Column(nullable = false, length = 100)
  private String changedBy;

  @Column(nullable = false)
  private Instant changedAt;

  /** The real value is not known yet; the record stands for it and says so wherever it is shown. */
  @Column(nullable = false)
  private boolean placeholder;

  /** What a person calls this record. */
  public abstract String label();

  /** The ward that owns and edits it; empty for a joint record, which the secretariat edits. */
  public Optional<Ward> owner() {
    return Optional.empty();
  }

  /** Package of the measure the record belongs to; empty for records shown by the portal. */
  protected String module() {
    String measure = getClass().getPackageName().split("\\.")[3];
    return "shared".equals(measure) || "report".equals(measure) ? "" : measure;
  }

  /** The beginning of a long text, for a label. */
  protected static String excerpt(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length) + "…";
  }

  public RecordRef ref() {
    return new RecordRef(
        module(), getClass().getSimpleName(), id, version, label(), changedBy, changedAt);
  }

  /** Called by the persistence layer before every write. */
  public void stamp(String person, Instant at) {
    if (enteredAt == null) {
      enteredBy = person;
      enteredAt = at;
    }
    changedBy = person;
    changedAt = at;
  }

  public void markPlaceholder(boolean standsForUnknown) {
    placeholder = standsForUnknown;
  }

  public Long id() {
    return id;
  }

  public long version() {
    return version;
  }

  public String enteredBy() {
    return enteredBy;
  }

  public Instant enteredAt() {
    return enteredAt;
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public boolean placeholder() {
    return placeholder;
  }
}
