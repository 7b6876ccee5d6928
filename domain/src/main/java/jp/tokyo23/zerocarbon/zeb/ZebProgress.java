package jp.tokyo23.zerocarbon.zeb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.CellState;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.progress.DueItems;
import jp.tokyo23.zerocarbon.shared.progress.KeyFigure;
import jp.tokyo23.zerocarbon.shared.progress.MatrixCell;
import jp.tokyo23.zerocarbon.shared.progress.MeasureProgress;
import jp.tokyo23.zerocarbon.shared.progress.MeasureRecords;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart.Bar;
import jp.tokyo23.zerocarbon.shared.progress.ResponseCells;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;

/** What the portal and the report know of ZEB and ZEH. */
@ApplicationScoped
public class ZebProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("zeb");

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ZebProgress.class);
  private static final List<ActivityKind> COUNTED =
      List.of(
          ActivityKind.FACILITY_TOUR,
          ActivityKind.VISIT,
          ActivityKind.TRAINING,
          ActivityKind.SEMINAR);

  private MeasureRecords shared;
  private ZebReport report;

  protected ZebProgress() {} // for the CDI proxy

  @Inject
  public ZebProgress(MeasureRecords shared, ZebReport report) {
    this.shared = shared;
    this.report = report;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public List<MatrixCell> cells(FiscalYear year) {
    List<Activity> visits = visits(year);
    return ResponseCells.of(shared.responses(CODE, year), ward -> cell(ward, visits));
  }

  @Override
  public KeyFigure keyFigure(FiscalYear year) {
    List<Activity> registered = shared.activities(CODE, year);
    List<Activity> visits = visits(year);
    long parties = visits.stream().mapToLong(visit -> visit.parties().size()).sum();
    return new KeyFigure(
        WORDS.text("figure.title"),
        count(registered, ActivityKind.VISIT, Unit.EVENT),
        WORDS.text(visits.isEmpty() ? "figure.none" : "figure.note").formatted(parties));
  }

  @Override
  public ProgressChart chart(FiscalYear year) {
    List<Activity> registered = shared.activities(CODE, year);
    Stream<ActivityKind> others =
        held(registered).stream().map(Activity::kind).filter(kind -> !COUNTED.contains(kind));
    List<Bar> bars =
        Stream.concat(COUNTED.stream(), others.sorted().distinct())
            .map(kind -> new Bar(Labels.of(kind), count(registered, kind, Unit.ITEM)))
            .toList();
    return new ProgressChart(
        WORDS.text("chart.title"), Unit.ITEM.symbol(), WORDS.text("chart.source"), bars);
  }

  @Override
  public List<DueItem> dueItems(FiscalYear year, Ward ward, LocalDate today) {
    return Stream.concat(
            DueItems.ofActivities(shared.activities(CODE, year), ward, today).stream(),
            DueItems.ofMissingAnswer(cells(year), ward).stream())
        .toList();
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
  }

  private List<Activity> visits(FiscalYear year) {
    return held(shared.activities(CODE, year, ActivityKind.VISIT));
  }

  private static List<Activity> held(List<Activity> activities) {
    return activities.stream().filter(each -> each.state() == EventState.HELD).toList();
  }

  /** Activities of the kind that were held; blank in a year for which none is registered yet. */
  private static TypedQuantity count(List<Activity> registered, ActivityKind kind, Unit unit) {
    if (registered.isEmpty()) {
      return TypedQuantity.blank(ValueState.NO_ANSWER, unit);
    }
    long count = held(registered).stream().filter(each -> each.kind() == kind).count();
    return TypedQuantity.actual(String.valueOf(count), unit);
  }

  /** The host of a visit, or else a ward among its visitors. */
  private static Optional<MatrixCell> cell(Ward ward, List<Activity> visits) {
    List<Activity> hosted = visits.stream().filter(visit -> visit.ward() == ward).toList();
    List<Activity> visited =
        visits.stream().filter(visit -> visit.parties().contains(ward.officialName())).toList();
    if (!hosted.isEmpty()) {
      return Optional.of(cell(ward, "cell.hosted", hosted));
    }
    return visited.isEmpty() ? Optional.empty() : Optional.of(cell(ward, "cell.visited", visited));
  }

  private static MatrixCell cell(Ward ward, String key, List<Activity> visits) {
    return new MatrixCell(
        ward,
        CellState.ANSWERED,
        WORDS.text(key),
        visits.size() + Unit.EVENT.symbol(),
        visits.stream().anyMatch(Activity::placeholder));
  }
}
