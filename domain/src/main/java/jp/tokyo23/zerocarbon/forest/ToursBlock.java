package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.ClaimKind;
import jp.tokyo23.zerocarbon.shared.claim.Claims;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;

/** Tours of a year by month, and what their participants wrote. */
@ApplicationScoped
public class ToursBlock {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ToursBlock.class);

  private ForestRecords records;
  private MeasureRecords shared;

  protected ToursBlock() {} // for the CDI proxy

  @Inject
  public ToursBlock(ForestRecords records, MeasureRecords shared) {
    this.records = records;
    this.shared = shared;
  }

  List<ReportItem> items(FiscalYear year) {
    List<Activity> tours =
        shared.activities(ForestProgress.CODE, year, ActivityKind.TOUR).stream()
            .filter(tour -> tour.state() == EventState.HELD)
            .toList();
    List<ReportItem> items = new ArrayList<>();
    if (!tours.isEmpty()) {
      items.add(held(tours));
      items.add(table(tours));
    }
    List<TourComment> comments = records.comments(year);
    if (!comments.isEmpty()) {
      items.add(new ReportItem.Heading(WORDS.sentence("tours.comments", Map.of(), comments)));
      comments.stream().map(ToursBlock::comment).forEach(items::add);
    }
    return items;
  }

  private static ReportItem held(List<Activity> tours) {
    Map<String, Claim> claims = new HashMap<>();
    claims.put("count", Claims.count(tours, Unit.EVENT));
    List<Activity> placed = tours.stream().filter(tour -> tour.venue() != null).toList();
    if (placed.isEmpty()) {
      return new ReportItem.Bullet(WORDS.sentence("tours.held", claims));
    }
    List<String> places = placed.stream().map(Activity::venue).distinct().toList();
    claims.put("places", Claims.parties(places, placed));
    return new ReportItem.Bullet(WORDS.sentence("tours.held.places", claims));
  }

  private static ReportItem table(List<Activity> tours) {
    List<List<Sentence>> rows = tours.stream().map(ToursBlock::row).toList();
    return new ReportItem.FactTable(
        "", List.of(WORDS.text("tours.month"), WORDS.text("tours.title")), rows);
  }

  private static List<Sentence> row(Activity tour) {
    String key = "tour." + tour.id();
    Claim month =
        tour.date() == null
            ? Claims.words(ClaimKind.DATE, WORDS.text("tours.unknown"), tour)
            : Claims.date(tour.date(), tour);
    return List.of(
        SentenceTemplates.verbatim(key + ".month", month),
        SentenceTemplates.verbatim(
            key + ".title", Claims.words(ClaimKind.STATEMENT, tour.title(), tour)));
  }

  private static ReportItem comment(TourComment comment) {
    return new ReportItem.Bullet(
        SentenceTemplates.verbatim(
            "comment." + comment.id(), Claims.words(ClaimKind.QUOTATION, comment.text(), comment)));
  }
}
