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
    List<Activity> visits = visits(year);
    long parties = visits.stream().mapToLong(visit -> visit.parties().size()).sum();
    return new KeyFigure(
        WORDS.text("figure.title"),
        TypedQuantity.actual(String.valueOf(visits.size()), Unit.EVENT),
        WORDS.text("figure.note").formatted(parties));
  }

  @Override
  public ProgressChart chart(FiscalYear year) {
    List<Activity> held = held(shared.activities(CODE, year));
    List<Bar> bars =
        COUNTED.stream().map(kind -> new Bar(Labels.of(kind), count(held, kind))).toList();
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

  private static TypedQuantity count(List<Activity> held, ActivityKind kind) {
    long count = held.stream().filter(each -> each.kind() == kind).count();
    return TypedQuantity.actual(String.valueOf(count), Unit.ITEM);
  }

  /** The host of a visit, or a ward among its visitors. */
  private static Optional<MatrixCell> cell(Ward ward, List<Activity> visits) {
    long hosted = visits.stream().filter(visit -> visit.ward() == ward).count();
    long visited =
        visits.stream().filter(visit -> visit.parties().contains(ward.officialName())).count();
    if (hosted > 0) {
      return Optional.of(cell(ward, "cell.hosted", hosted));
    }
    return visited > 0 ? Optional.of(cell(ward, "cell.visited", visited)) : Optional.empty();
  }

  private static MatrixCell cell(Ward ward, String key, long times) {
    return new MatrixCell(
        ward, CellState.ANSWERED, WORDS.text(key), times + Unit.EVENT.symbol(), false);
  }
}
