package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.metering.format.Delivery;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/**
 * One delivered file of half-hourly meter data. Aggregate root.
 *
 * <p>受信中 while its pieces arrive, 取込待ち once it is complete, then 取込済み, 変更なし, 差戻し or 中断. All of its
 * days are taken in or none. The days themselves are kept by {@link MeterDayStore} and name it.
 */
@Entity
@Audited
public class MeterImport extends TrackedRecord {

  private static final int LONGEST_NAME = 200;

  @Column(nullable = false, length = LONGEST_NAME)
  private String fileName;

  @Column(nullable = false)
  private long size;

  @Column(length = 5)
  private Ward ward;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private MeterFormat format;

  @Column(length = 22)
  private String pointNumber;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private FlowDirection direction;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ReadingStatus status;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private MeterImportState state = MeterImportState.RECEIVING;

  @Column(length = 64)
  private String sha256;

  @Embedded private MeterImportCounts counts;

  @NotAudited
  @ElementCollection
  @CollectionTable(
      name = "meter_import_finding",
      joinColumns = @JoinColumn(name = "meter_import_id"))
  @OrderColumn(name = "position")
  private List<ImportFinding> findings = new ArrayList<>();

  protected MeterImport() {} // for Jakarta Persistence

  public MeterImport(MeterImportDetails details) {
    if (details.size() <= 0) {
      throw new RuleViolation("meterImport.emptyFile").at("file");
    }
    if (details.format().ofOnePoint()
        && (details.pointNumber() == null || details.status() == null)) {
      throw new RuleViolation("meterImport.pointMissing").at("point");
    }
    fileName =
        details.fileName().length() > LONGEST_NAME
            ? details.fileName().substring(0, LONGEST_NAME)
            : details.fileName();
    size = details.size();
    ward = details.ward();
    format = details.format();
    if (format.ofOnePoint()) {
      pointNumber = details.pointNumber();
      direction = details.direction() == null ? FlowDirection.BUY : details.direction();
      status = details.status();
    }
  }

  /** All its pieces are there. */
  void complete(long received) {
    if (received != size) {
      throw new RuleViolation("meterImport.incomplete");
    }
    state = MeterImportState.WAITING;
  }

  /** The same bytes had been taken in by an earlier import. */
  void sameAs(MeterImport earlier, String digest) {
    state = MeterImportState.UNCHANGED;
    sha256 = digest;
    findings.add(ImportFinding.same(earlier.fileName));
  }

  void settle(IntakeResult result, String digest) {
    state = result.refused() ? MeterImportState.REFUSED : MeterImportState.STORED;
    sha256 = digest;
    counts = MeterImportCounts.of(result);
    findings.clear();
    result.findings().stream().map(ImportFinding::of).forEach(findings::add);
  }

  void fail() {
    state = MeterImportState.BROKEN;
  }

  /** An interrupted or failed file may be read again, since nothing of it is there. */
  void again() {
    if (!repeatable()) {
      throw new RuleViolation("meterImport.done");
    }
    state = MeterImportState.WAITING;
  }

  public boolean repeatable() {
    return state == MeterImportState.WAITING || state == MeterImportState.BROKEN;
  }

  /** Whether days name it as the file they came from; they go with it. */
  public boolean stored() {
    return state == MeterImportState.STORED;
  }

  /** What a person said about a file that does not tell it itself. */
  Delivery delivery() {
    return format.ofOnePoint() ? new Delivery(pointNumber, direction, status) : null;
  }

  @Override
  public String label() {
    return fileName;
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.ofNullable(ward);
  }

  public String fileName() {
    return fileName;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  public Ward ward() {
    return ward;
  }

  public MeterFormat format() {
    return format;
  }

  public String pointNumber() {
    return pointNumber;
  }

  public FlowDirection direction() {
    return direction;
  }

  public ReadingStatus status() {
    return status;
  }

  public MeterImportState state() {
    return state;
  }

  public String sha256() {
    return sha256;
  }

  /** Null before the file was read. */
  public MeterImportCounts counts() {
    return counts;
  }

  public List<ImportFinding> findings() {
    return List.copyOf(findings);
  }
}
