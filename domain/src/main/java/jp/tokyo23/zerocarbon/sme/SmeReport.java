package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.Phrases;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationRepository;
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
  private DeclarationRepository declarations;
  private MeasureRecords shared;
  private SeminarReferences references;

  protected SmeReport() {} // for the CDI proxy

  @Inject
  public SmeReport(
      AgreementRepository agreements,
      DeclarationRepository declarations,
      MeasureRecords shared,
      SeminarReferences references) {
    this.agreements = agreements;
    this.declarations = declarations;
    this.shared = shared;
    this.references = references;
  }

  MeasureReport of(Viewpoint viewpoint) {
    List<Activity> seminars =
        shared.activities(SmeProgress.CODE, viewpoint.fiscalYear(), ActivityKind.SEMINAR).stream()
            .filter(seminar -> seminar.state() != EventState.CANCELLED)
            .sorted(ownFirst(viewpoint))
            .toList();
    List<ReportSection> sections = references.of(seminars);
    return new MeasureReport(
        policy(viewpoint), progress(viewpoint, seminars, !sections.isEmpty()), sections, List.of());
  }

  private List<ReportItem> policy(Viewpoint viewpoint) {
    List<ReportItem> items =
        new ArrayList<>(StatementBullets.of(statements(viewpoint, StatementKind.POLICY)));
    List<Declaration> declared = declarations.all(RecordFilter.ALL);
    agreements.all(RecordFilter.ALL).stream()
        .filter(each -> !each.concludedOn().isAfter(viewpoint.reportDate()))
        .map(each -> concluded(each, declared))
        .forEach(items::add);
    return items;
  }

  private List<ReportItem> progress(
      Viewpoint viewpoint, List<Activity> seminars, boolean referred) {
    List<ReportItem> items =
        new ArrayList<>(StatementBullets.of(statements(viewpoint, StatementKind.FINDING)));
    items.addAll(SeminarSentences.of(seminars, viewpoint.reportDate()));
    if (referred) {
      items.add(new ReportItem.Note(WORDS.sentence("sme.reference", Map.of())));
    }
    items.addAll(StatementBullets.of(statements(viewpoint, StatementKind.INTENTION)));
    return items;
  }

  private List<Statement> statements(Viewpoint viewpoint, StatementKind kind) {
    return shared.statements(SmeProgress.CODE, viewpoint.fiscalYear(), kind, viewpoint.ward());
  }

  /** The own ward's seminars, then the others, each by date with undated ones last. */
  private static Comparator<Activity> ownFirst(Viewpoint viewpoint) {
    Comparator<Activity> own = Comparator.comparing(each -> each.ward() != viewpoint.ward());
    return own.thenComparing(
        Activity::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));
  }

  /** 共同宣言と同時 rests on the declaration too, which must be of the same day. */
  private static ReportItem concluded(Agreement agreement, List<Declaration> declared) {
    List<Declaration> sameDay =
        declared.stream().filter(each -> agreement.concludedTogetherWith(each)).toList();
    Map<String, Claim> claims =
        Map.of(
            "signatory", Claims.words(ClaimKind.PARTIES, agreement.signatory(), agreement),
            "date", Claims.date(PartialDate.of(agreement.concludedOn()), agreement),
            "scope", Claims.words(ClaimKind.STATEMENT, agreement.scope(), agreement),
            "parties", Claims.parties(agreement.parties(), List.of(agreement)));
    String template = sameDay.isEmpty() ? "agreement" : "agreement.declaration";
    return new ReportItem.Bullet(
        new Phrases(WORDS)
            .add(template, claims)
            .restingOn(sameDay)
            .sentence("sme.agreement")
            .about(agreement));
  }
}
