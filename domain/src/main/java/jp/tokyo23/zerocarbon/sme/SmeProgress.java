package jp.tokyo23.zerocarbon.sme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.Wareki;
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
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What the portal and the report know of the support of small and medium enterprises. */
@ApplicationScoped
public class SmeProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("sme");

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(SmeProgress.class);

  private AgreementRepository agreements;
  private MeasureRecords shared;
  private SmeReport report;

  protected SmeProgress() {} // for the CDI proxy

  @Inject
  public SmeProgress(AgreementRepository agreements, MeasureRecords shared, SmeReport report) {
    this.agreements = agreements;
    this.shared = shared;
    this.report = report;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public List<MatrixCell> cells(FiscalYear year) {
    List<Activity> seminars = shared.activities(CODE, year, ActivityKind.SEMINAR);
    return ResponseCells.of(shared.responses(CODE, year), ward -> cell(ward, seminars));
  }

  @Override
  public KeyFigure keyFigure(FiscalYear year) {
    List<Activity> seminars = shared.activities(CODE, year, ActivityKind.SEMINAR);
    return new KeyFigure(
        WORDS.text("figure.title"),
        count(seminars, EventState.HELD),
        WORDS
            .text("figure.note")
            .formatted(count(seminars, EventState.PLANNED).text(), banks(year)));
  }

  @Override
  public ProgressChart chart(FiscalYear year) {
    List<Activity> seminars = shared.activities(CODE, year, ActivityKind.SEMINAR);
    List<Bar> bars =
        Arrays.stream(EventState.values())
            .map(state -> new Bar(Labels.of(state), count(seminars, state)))
            .toList();
    return new ProgressChart(
        WORDS.text("chart.title"), Unit.EVENT.symbol(), WORDS.text("chart.source"), bars);
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

  /** Banks under an agreement at the end of the fiscal year, each once. */
  private long banks(FiscalYear year) {
    return agreements.all(RecordFilter.ALL).stream()
        .filter(agreement -> !agreement.concludedOn().isAfter(year.lastDay()))
        .flatMap(agreement -> agreement.parties().stream())
        .distinct()
        .count();
  }

  /** Blank in a year for which no seminar is registered yet. */
  private static TypedQuantity count(List<Activity> seminars, EventState state) {
    if (seminars.isEmpty()) {
      return TypedQuantity.blank(ValueState.NO_ANSWER, Unit.EVENT);
    }
    long count = seminars.stream().filter(seminar -> seminar.state() == state).count();
    return TypedQuantity.actual(String.valueOf(count), Unit.EVENT);
  }

  /** A held seminar says more than a planned one. */
  private static Optional<MatrixCell> cell(Ward ward, List<Activity> seminars) {
    return seminars.stream()
        .filter(seminar -> seminar.ward() == ward && seminar.state() != EventState.CANCELLED)
        .max(Comparator.comparing(seminar -> seminar.state() == EventState.HELD))
        .map(seminar -> cell(ward, seminar));
  }

  private static MatrixCell cell(Ward ward, Activity seminar) {
    boolean held = seminar.state() == EventState.HELD;
    return new MatrixCell(
        ward,
        held ? CellState.ANSWERED : CellState.PLANNED,
        WORDS.text(held ? "cell.held" : "cell.planned"),
        day(seminar.date()),
        seminar.placeholder());
  }

  /** 2月7日, or the month with its year where the day is not known. */
  private static String day(PartialDate date) {
    return date == null ? "" : date.exact().map(Wareki::monthDay).orElseGet(date::wareki);
  }
}
