package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Use cases of {@link MeterImport} but for reading the file itself. */
@ApplicationScoped
@Transactional
public class MeterImportService extends RecordService<MeterImport, MeterImportDetails> {

  /** The largest file that is received [bytes]: 2 GiB, a year of 18,000 supply points. */
  private static final long LARGEST = 1L << 31;

  private MeterImportRepository records;
  private SupplyPointRepository points;
  private UploadedFiles files;
  private MeterDayStore days;

  protected MeterImportService() {} // for the CDI proxy

  @Inject
  public MeterImportService(
      MeterImportRepository records,
      SupplyPointRepository points,
      UploadedFiles files,
      MeterDayStore days,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.records = records;
    this.points = points;
    this.files = files;
    this.days = days;
  }

  @Override
  protected Set<Role> keepers() {
    return Set.of(Role.FACILITY_MANAGER);
  }

  @Override
  protected MeterImport create(MeterImportDetails details) {
    if (details.size() > LARGEST) {
      throw new RuleViolation("meterImport.tooLarge").at("file");
    }
    if (details.format().ofOnePoint()
        && details.pointNumber() != null
        && feedable().stream()
            .noneMatch(each -> each.number().digits().equals(details.pointNumber()))) {
      throw new RuleViolation("meterImport.pointUnknown").at("point");
    }
    return new MeterImport(details);
  }

  @Override
  protected void apply(MeterImport record, MeterImportDetails details) {
    throw new RuleViolation("meterImport.done");
  }

  /** Ward in whose name the acting user uploads; null for the secretariat. */
  public Ward ward() {
    return actor().user().ward();
  }

  /** Supply points that the acting user may bring data of. */
  public List<SupplyPoint> feedable() {
    User user = actor().user();
    user.requireReader();
    return user.ward() == null ? points.all(RecordFilter.ALL) : points.ofWard(user.ward());
  }

  /**
   * What the checks know of those. In a transaction of its own: five thousand supply points would
   * else stay in the memory of the one that takes a large file in, to its very end.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public MeteredPoints meteredPoints() {
    return new FeedablePoints(feedable());
  }

  /** Begins an upload, or goes on with one of the same file that broke off. */
  public Long begin(MeterImportDetails details) {
    Optional<MeterImport> brokenOff =
        records.unfinished(actor().user().signature(), details.fileName(), details.size());
    return brokenOff.isPresent() ? brokenOff.get().id() : register(details);
  }

  /** Bytes received so far. */
  public long received(Long id) {
    return files.received(recordToEdit(id).id());
  }

  /** Adds a piece of the file. */
  public long receive(Long id, long offset, InputStream piece) throws IOException {
    MeterImport record = recordToEdit(id);
    if (record.state() != MeterImportState.RECEIVING || offset >= record.size()) {
      throw new RuleViolation("meterImport.done");
    }
    return files.append(id, offset, piece);
  }

  /** All pieces have been sent; the file waits to be read. */
  public void complete(Long id) {
    MeterImport record = recordToEdit(id);
    if (record.state() == MeterImportState.RECEIVING) {
      record.complete(files.received(id));
    }
  }

  /**
   * Removes a file: what was taken in from it is undone, and older versions of its days count
   * again.
   */
  @Override
  public void remove(Long id, long seenVersion, String reason) {
    if (recordToEdit(id).stored()) {
      days.remove(id);
    }
    super.remove(id, seenVersion, reason);
    files.discard(id);
  }

  /** Lets an interrupted file be read again. */
  public void again(Long id) {
    recordToEdit(id).again();
  }

  /** What was found in the file. */
  public List<ImportFinding> findings(Long id) {
    return record(id).findings();
  }
}
