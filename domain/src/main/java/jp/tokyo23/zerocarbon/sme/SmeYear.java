package jp.tokyo23.zerocarbon.sme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
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
import jp.tokyo23.zerocarbon.shared.progress.MeasureYear;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart.Bar;
import jp.tokyo23.zerocarbon.shared.progress.ResponseCells;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;

/** One fiscal year of the support of small and medium enterprises. */
record SmeYear(
    FiscalYear year,
    List<Activity> activities,
    Map<Ward, WardResponse> responses,
    List<Agreement> agreements)
    implements MeasureYear {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(SmeProgress.class);

  @Override
  public List<MatrixCell> cells() {
    List<Activity> seminars = seminars();
    return ResponseCells.of(responses, ward -> cell(ward, seminars));
  }

  @Override
  public KeyFigure keyFigure() {
    List<Activity> seminars = seminars();
    return new KeyFigure(
        WORDS.text("figure.title"),
        count(seminars, EventState.HELD),
        WORDS.text("figure.note").formatted(count(seminars, EventState.PLANNED).text(), banks()));
  }

  @Override
  public ProgressChart chart() {
    List<Activity> seminars = seminars();
    List<Bar> bars =
        Arrays.stream(EventState.values())
            .map(state -> new Bar(Labels.of(state), count(seminars, state)))
            .toList();
    return new ProgressChart(
        WORDS.text("chart.title"), Unit.EVENT.symbol(), WORDS.text("chart.source"), bars);
  }

  @Override
  public List<DueItem> dueItems(Ward ward, LocalDate today) {
    return DueItems.of(activities, cells(), ward, today);
  }

  private List<Activity> seminars() {
    return activities.stream().filter(each -> each.kind() == ActivityKind.SEMINAR).toList();
  }

  /** Banks under an agreement at the end of the fiscal year, each once. */
  private long banks() {
    return agreements.stream()
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
