package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.StatementBullets;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** The support of enterprises in the status report, told from any ward. */
@ApplicationScoped
public class SmeReport {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(SmeReport.class);

  private AgreementRepository agreements;
  private MeasureRecords shared;
  private SeminarReferences references;

  protected SmeReport() {} // for the CDI proxy

  @Inject
  public SmeReport(
      AgreementRepository agreements, MeasureRecords shared, SeminarReferences references) {
    this.agreements = agreements;
    this.shared = shared;
    this.references = references;
  }

  MeasureReport of(Viewpoint viewpoint) {
    List<Activity> seminars =
        shared.activities(SmeProgress.CODE, viewpoint.fiscalYear(), ActivityKind.SEMINAR).stream()
            .filter(seminar -> seminar.state() != EventState.CANCELLED && seminar.ward() != null)
            .sorted(Comparator.comparing(seminar -> seminar.ward() != viewpoint.ward()))
            .toList();
    List<ReportSection> sections = references.of(seminars);
    return new MeasureReport(
        policy(viewpoint), progress(viewpoint, seminars, !sections.isEmpty()), sections, List.of());
  }

  private List<ReportItem> policy(Viewpoint viewpoint) {
    List<ReportItem> items =
        new ArrayList<>(StatementBullets.of(statements(viewpoint, StatementKind.POLICY)));
    agreements.all(RecordFilter.ALL).stream()
        .filter(each -> !each.concludedOn().isAfter(viewpoint.reportDate()))
        .map(SmeReport::concluded)
        .forEach(items::add);
    return items;
  }

  private List<ReportItem> progress(
      Viewpoint viewpoint, List<Activity> seminars, boolean referred) {
    List<ReportItem> items =
        new ArrayList<>(StatementBullets.of(statements(viewpoint, StatementKind.FINDING)));
    seminars.forEach(seminar -> items.add(told(seminar, viewpoint)));
    if (referred) {
      items.add(new ReportItem.Note(WORDS.sentence("sme.reference", Map.of())));
    }
    items.addAll(StatementBullets.of(statements(viewpoint, StatementKind.INTENTION)));
    return items;
  }

  private List<Statement> statements(Viewpoint viewpoint, StatementKind kind) {
    return shared.statements(SmeProgress.CODE, viewpoint.fiscalYear(), kind, viewpoint.ward());
  }

  private static ReportItem concluded(Agreement agreement) {
    List<Agreement> source = List.of(agreement);
    Claim count =
        new Claim(
            ClaimKind.COUNT,
            agreement.parties().size() + Unit.BANK.symbol(),
            String.valueOf(agreement.parties().size()),
            Set.of(),
            Claims.refs(source));
    String key = agreement.withDeclaration() ? "sme.agreement.declaration" : "sme.agreement";
    return new ReportItem.Bullet(
        WORDS
            .sentence(
                key,
                Map.of(
                    "signatory", Claims.words(ClaimKind.PARTIES, agreement.signatory(), agreement),
                    "date", Claims.date(PartialDate.of(agreement.concludedOn()), agreement),
                    "parties", Claims.parties(agreement.parties(), source),
                    "count", count))
            .about(agreement));
  }

  /** Held, planned, or planned for a day that has passed without a result. */
  private static ReportItem told(Activity seminar, Viewpoint viewpoint) {
    Map<String, Claim> claims =
        Map.of(
            "ward", Claims.words(ClaimKind.PARTIES, seminar.ward().officialName(), seminar),
            "date", date(seminar),
            "title", Claims.words(ClaimKind.STATEMENT, seminar.title(), seminar));
    String key = "sme.seminar.held";
    if (seminar.state() == EventState.PLANNED) {
      boolean past =
          seminar.date() != null && seminar.date().latest().isBefore(viewpoint.reportDate());
      key = past ? "sme.seminar.overdue" : "sme.seminar.planned";
    }
    boolean own = seminar.ward() == viewpoint.ward();
    return new ReportItem.Bullet(
        WORDS
            .sentence(own || seminar.state() == EventState.HELD ? key : key + ".other", claims)
            .about(seminar));
  }

  private static Claim date(Activity seminar) {
    return seminar.date() == null
        ? Claims.words(ClaimKind.DATE, WORDS.text("date.unknown"), seminar)
        : Claims.date(seminar.date(), seminar);
  }
}
