package jp.tokyo23.zerocarbon.zeb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.StatementBullets;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;

/** ZEB and ZEH in the status report, told from any ward. */
@ApplicationScoped
public class ZebReport {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ZebReport.class);

  private MeasureRecords shared;

  protected ZebReport() {} // for the CDI proxy

  @Inject
  public ZebReport(MeasureRecords shared) {
    this.shared = shared;
  }

  MeasureReport of(Viewpoint viewpoint) {
    List<ReportItem> progress = new ArrayList<>();
    held(viewpoint, ActivityKind.FACILITY_TOUR).stream()
        .map(each -> joint("zeb.tour", each))
        .forEach(progress::add);
    held(viewpoint, ActivityKind.TRAINING).stream()
        .map(each -> joint("zeb.training", each))
        .forEach(progress::add);
    held(viewpoint, ActivityKind.SEMINAR).stream()
        .map(each -> joint("zeb.seminar", each))
        .forEach(progress::add);
    held(viewpoint, ActivityKind.VISIT)
        .forEach(visit -> progress.addAll(told(visit, viewpoint.ward())));
    progress.addAll(StatementBullets.of(statements(viewpoint, StatementKind.FINDING)));
    progress.addAll(StatementBullets.of(statements(viewpoint, StatementKind.INTENTION)));
    return new MeasureReport(
        StatementBullets.of(statements(viewpoint, StatementKind.POLICY)),
        progress,
        List.of(),
        List.of());
  }

  private List<Activity> held(Viewpoint viewpoint, ActivityKind kind) {
    return shared.activities(ZebProgress.CODE, viewpoint.fiscalYear(), kind).stream()
        .filter(activity -> activity.state() == EventState.HELD)
        .toList();
  }

  private List<Statement> statements(Viewpoint viewpoint, StatementKind kind) {
    return shared.statements(ZebProgress.CODE, viewpoint.fiscalYear(), kind, viewpoint.ward());
  }

  private static ReportItem joint(String key, Activity activity) {
    Claim title = Claims.words(ClaimKind.STATEMENT, activity.title(), activity);
    if (activity.organizer() == null) {
      return new ReportItem.Bullet(WORDS.sentence(key, Map.of("title", title)).about(activity));
    }
    Claim organizer = Claims.words(ClaimKind.PARTIES, activity.organizer(), activity);
    return new ReportItem.Bullet(
        WORDS
            .sentence(key + ".organized", Map.of("title", title, "organizer", organizer))
            .about(activity));
  }

  /**
   * A visit as its host, a visiting ward, or any other ward tells it, with day and visitors below.
   */
  private static List<ReportItem> told(Activity visit, Ward ward) {
    String host = visit.ward() == null ? WORDS.text("host.joint") : visit.ward().officialName();
    String key = "zeb.visit.other";
    if (visit.ward() == ward) {
      key = "zeb.visit.host";
    } else if (visit.parties().contains(ward.officialName())) {
      key = "zeb.visit.visitor";
    }
    Map<String, Claim> claims =
        Map.of(
            "ward",
                Claims.words(
                    ClaimKind.PARTIES, key.endsWith("visitor") ? ward.officialName() : host, visit),
            "place", Claims.words(ClaimKind.STATEMENT, place(visit, host, key), visit));
    List<Activity> source = List.of(visit);
    Claim date =
        visit.date() == null
            ? Claims.words(ClaimKind.DATE, WORDS.text("date.unknown"), visit)
            : Claims.date(visit.date(), visit);
    return List.of(
        new ReportItem.Bullet(WORDS.sentence(key, claims).about(visit)),
        new ReportItem.Note(
            WORDS
                .sentence(
                    "zeb.visit.facts",
                    Map.of(
                        "title", Claims.words(ClaimKind.STATEMENT, visit.title(), visit),
                        "date", date,
                        "parties", Claims.parties(visit.parties(), source)))
                .about(visit)));
  }

  /** A visitor names the ward whose facility it saw. */
  private static String place(Activity visit, String host, String key) {
    String venue = visit.venue() == null ? WORDS.text("venue.unknown") : visit.venue();
    return key.endsWith("visitor") ? host + "の" + venue : venue;
  }
}
