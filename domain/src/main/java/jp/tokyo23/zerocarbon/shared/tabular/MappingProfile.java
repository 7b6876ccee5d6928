package jp.tokyo23.zerocarbon.shared.tabular;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * A mapping of columns that a ward, or the secretariat, keeps under a name for its next file.
 * Aggregate root.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "mapping_profile_once",
            columnNames = {"kind", "ward", "name"}))
public class MappingProfile extends TrackedRecord {

  @Column(nullable = false, length = 30)
  private String kind;

  @Column(length = 5)
  private Ward ward;

  @Column(nullable = false, length = 50)
  private String name;

  @Column(nullable = false, length = ImportRun.LONGEST_MAPPING)
  private String mapping;

  protected MappingProfile() {} // for Jakarta Persistence

  public MappingProfile(ImportRun run, String name) {
    kind = run.kind();
    ward = run.ward();
    this.name = name;
    replace(run.mapping());
  }

  final void replace(ColumnMapping other) {
    mapping = other.text();
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.ofNullable(ward);
  }

  public String kind() {
    return kind;
  }

  /** Null where the register belongs to all wards together. */
  public Ward ward() {
    return ward;
  }

  public String name() {
    return name;
  }

  public ColumnMapping mapping() {
    return ColumnMapping.of(mapping);
  }
}
