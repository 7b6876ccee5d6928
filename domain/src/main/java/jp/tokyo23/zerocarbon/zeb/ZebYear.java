package jp.tokyo23.zerocarbon.zeb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.Labels;
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
import jp.tokyo23.zerocarbon.shared.progress.MeasureYear;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart.Bar;
import jp.tokyo23.zerocarbon.shared.progress.ResponseCells;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;

/** One fiscal year of ZEB and ZEH. */
record ZebYear(List<Activity> activities, Map<Ward, WardResponse> responses)
    implements MeasureYear {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ZebProgress.class);
  private static final List<ActivityKind> COUNTED =
      List.of(
          ActivityKind.FACILITY_TOUR,
          ActivityKind.VISIT,
          ActivityKind.TRAINING,
          ActivityKind.SEMINAR);

  @Override
  public List<MatrixCell> cells() {
    List<Activity> visits = visits();
    return ResponseCells.of(responses, ward -> cell(ward, visits));
  }

  @Override
  public KeyFigure keyFigure() {
    List<Activity> visits = visits();
    long parties = visits.stream().mapToLong(visit -> visit.parties().size()).sum();
    return new KeyFigure(
        WORDS.text("figure.title"),
        count(activities, ActivityKind.VISIT, Unit.EVENT),
        WORDS.text(visits.isEmpty() ? "figure.none" : "figure.note").formatted(parties));
  }

  @Override
  public ProgressChart chart() {
    Stream<ActivityKind> others =
        held(activities).stream().map(Activity::kind).filter(kind -> !COUNTED.contains(kind));
    List<Bar> bars =
        Stream.concat(COUNTED.stream(), others.sorted().distinct())
            .map(kind -> new Bar(Labels.of(kind), count(activities, kind, Unit.ITEM)))
            .toList();
    return new ProgressChart(
        WORDS.text("chart.title"), Unit.ITEM.symbol(), WORDS.text("chart.source"), bars);
  }

  @Override
  public List<DueItem> dueItems(Ward ward, LocalDate today) {
    return DueItems.of(activities, cells(), ward, today);
  }

  private List<Activity> visits() {
    return held(activities).stream().filter(each -> each.kind() == ActivityKind.VISIT).toList();
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
