package jp.tokyo23.zerocarbon.zeb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.Phrases;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.StatementBullets;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** ZEB and ZEH in the status report, told from any ward. */
@ApplicationScoped
public class ZebReport {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ZebReport.class);

  /** Tours first, as the reader knows them best; visits last, with the box of day and visitors. */
  private static final List<ActivityKind> ORDER =
      List.of(
          ActivityKind.FACILITY_TOUR,
          ActivityKind.TRAINING,
          ActivityKind.SEMINAR,
          ActivityKind.STUDY_SESSION,
          ActivityKind.BRIEFING,
          ActivityKind.TOUR,
          ActivityKind.VISIT);

  private MeasureRecords shared;
  private VisitSentences visits;

  protected ZebReport() {} // for the CDI proxy

  @Inject
  public ZebReport(MeasureRecords shared, VisitSentences visits) {
    this.shared = shared;
    this.visits = visits;
  }

  MeasureReport of(Viewpoint viewpoint) {
    List<ReportItem> progress = new ArrayList<>();
    held(viewpoint).flatMap(each -> told(each, viewpoint)).forEach(progress::add);
    progress.addAll(statements(viewpoint, StatementKind.FINDING));
    progress.addAll(statements(viewpoint, StatementKind.INTENTION));
    return new MeasureReport(
        statements(viewpoint, StatementKind.POLICY), progress, List.of(), List.of());
  }

  /** What was held, by kind and date, undated ones last. */
  private Stream<Activity> held(Viewpoint viewpoint) {
    Comparator<Activity> byKind = Comparator.comparing(each -> ORDER.indexOf(each.kind()));
    return shared.activities(ZebProgress.CODE, viewpoint.fiscalYear()).stream()
        .filter(activity -> activity.state() == EventState.HELD)
        .sorted(
            byKind.thenComparing(
                Activity::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())));
  }

  private List<ReportItem> statements(Viewpoint viewpoint, StatementKind kind) {
    return StatementBullets.of(
        shared.statements(ZebProgress.CODE, viewpoint.fiscalYear(), kind, viewpoint.ward()));
  }

  private Stream<ReportItem> told(Activity activity, Viewpoint viewpoint) {
    return activity.kind() == ActivityKind.VISIT
        ? visits.of(activity, viewpoint.ward())
        : Stream.of(event(activity));
  }

  /** 23区において、… of a joint activity, 足立区において、… of a ward's own. */
  private static ReportItem event(Activity activity) {
    String host =
        activity.ward() == null ? WORDS.text("host.joint") : activity.ward().officialName();
    boolean attended = activity.kind() == ActivityKind.TRAINING && activity.organizer() != null;
    Phrases phrases = new Phrases(WORDS);
    phrases.add("event.in", "ward", Claims.words(ClaimKind.PARTIES, host, activity));
    if (activity.date() != null) {
      phrases.add("event.on", "date", Claims.date(activity.date(), activity));
    }
    if (activity.organizer() != null) {
      Claim organizer = Claims.words(ClaimKind.PARTIES, activity.organizer(), activity);
      phrases.add(attended ? "event.organized" : "event.by", "organizer", organizer);
    }
    Claim title = Claims.words(ClaimKind.STATEMENT, activity.title(), activity);
    phrases.add(attended ? "event.attended" : "event.held", "title", title);
    return new ReportItem.Bullet(phrases.sentence("zeb.activity").about(activity));
  }
}
