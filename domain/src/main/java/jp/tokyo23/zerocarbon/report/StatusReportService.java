package jp.tokyo23.zerocarbon.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * Use cases of the status report: open the draft, decide its head, freeze it, read frozen versions.
 * A ward's report is seen by that ward and by those who belong to no ward.
 */
@ApplicationScoped
@Transactional
public class StatusReportService {

  private StatusReportRepository reports;
  private ReportVersionRepository versions;
  private ReportComposer composer;
  private ReportArchive archive;
  private ActingUser actor;

  protected StatusReportService() {} // for the CDI proxy

  @Inject
  public StatusReportService(
      StatusReportRepository reports,
      ReportVersionRepository versions,
      ReportComposer composer,
      ReportArchive archive,
      ActingUser actor) {
    this.reports = reports;
    this.versions = versions;
    this.composer = composer;
    this.archive = archive;
    this.actor = actor;
  }

  /** The report as the records stand now. */
  public ReportDocument draft(Ward ward, FiscalYear year) {
    requireInsight(ward);
    return composer.compose(head(ward, year), ReportEditions.draft());
  }

  /** Day and section of the report; those of a ward that decided nothing are proposed. */
  public StatusReportDetails head(Ward ward, FiscalYear year) {
    requireInsight(ward);
    return decided(ward, year)
        .map(
            report -> new StatusReportDetails(ward, year, report.reportDate(), report.department()))
        .orElseGet(() -> ReportEditions.proposedHead(ward, year));
  }

  /** Decides day and section. */
  public void decideHead(StatusReportDetails details) {
    actor.user().requireEditor(Optional.of(details.ward()));
    decided(details.ward(), details.fiscalYear())
        .ifPresentOrElse(
            report -> report.correct(details), () -> reports.add(new StatusReport(details)));
    reports.flush();
  }

  /** Freezes the report as the records stand now and returns the id of the new version. */
  public Long freeze(Ward ward, FiscalYear year) {
    User user = actor.user();
    user.requireEditor(Optional.of(ward));
    List<ReportVersion> earlier = versions.of(ward, year);
    int number = earlier.isEmpty() ? 1 : earlier.get(0).number() + 1;
    ReportDocument document = composer.compose(head(ward, year), ReportEditions.frozen(number));
    String content = archive.write(document);
    if (!earlier.isEmpty() && sameFacts(earlier.get(0), document)) {
      throw new RuleViolation("statusReport.unchanged", earlier.get(0).number());
    }
    Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MILLIS);
    ReportVersion version = new ReportVersion(ward, year, number, content, user.signature(), now);
    versions.add(version);
    return version.id();
  }

  /**
   * A frozen version.
   *
   * @throws RecordNotFound when there is none for this person
   */
  public ReportVersion version(Long id) {
    ReportVersion version =
        Optional.ofNullable(id).flatMap(versions::find).orElseThrow(() -> new RecordNotFound(id));
    requireInsight(version.ward());
    return version;
  }

  /** The frozen report, from its own content alone; its edition names the hash. */
  public ReportDocument document(ReportVersion version) {
    ReportDocument document = archive.read(version.content());
    return document.as(document.edition() + " SHA-256 " + version.sha256());
  }

  /** Frozen versions of one ward's report, newest first. */
  public List<ReportVersion> versions(Ward ward, FiscalYear year) {
    requireInsight(ward);
    return versions.of(ward, year);
  }

  /** Whether the person may decide and freeze this ward's report. */
  public boolean editable(Ward ward) {
    return actor.user().mayEdit(Optional.of(ward));
  }

  /** Wards whose reports the person may open. */
  public List<Ward> wards() {
    User user = actor.user();
    user.requireReader();
    return user.ward() == null ? List.of(Ward.values()) : List.of(user.ward());
  }

  private boolean sameFacts(ReportVersion earlier, ReportDocument now) {
    ReportDocument then = archive.read(earlier.content());
    return then.date().equals(now.date())
        && then.department().equals(now.department())
        && then.sections().equals(now.sections());
  }

  private Optional<StatusReport> decided(Ward ward, FiscalYear year) {
    return reports.all(new RecordFilter(null, ward, year, null, null)).stream().findFirst();
  }

  private void requireInsight(Ward ward) {
    User user = actor.user();
    user.requireReader();
    if (user.ward() != null && user.ward() != ward) {
      throw new NotPermitted(user.login());
    }
  }
}
