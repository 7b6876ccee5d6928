package jp.tokyo23.zerocarbon.forest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
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

/** One fiscal year of the forests. */
record ForestYear(
    List<Activity> activities,
    Map<Ward, WardResponse> responses,
    CouncilMembers members,
    List<AbsorptionEstimate> absorptions,
    List<ForestWork> thinned)
    implements MeasureYear {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ForestProgress.class);

  @Override
  public List<MatrixCell> cells() {
    return ResponseCells.of(responses, ward -> members.of(ward).map(ForestYear::cell));
  }

  @Override
  public KeyFigure keyFigure() {
    Optional<AbsorptionEstimate> surest = absorptions.stream().findFirst();
    return new KeyFigure(
        WORDS.text("figure.title"),
        surest.map(AbsorptionEstimate::amount).orElse(noAmount()),
        Stream.of(thinnedArea(), surest.flatMap(ForestYear::period))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(WORDS.text("figure.separator"))));
  }

  @Override
  public ProgressChart chart() {
    List<Bar> bars =
        thinned.stream().map(work -> new Bar(work.site().label(), work.area())).toList();
    return new ProgressChart(
        WORDS.text("chart.title"), Unit.HECTARE.symbol(), WORDS.text("chart.source"), bars);
  }

  @Override
  public List<DueItem> dueItems(Ward ward, LocalDate today) {
    List<DueItem> items = new ArrayList<>(DueItems.ofActivities(activities, ward, today));
    if (ward == null) {
      notCertified().ifPresent(items::add);
    }
    return Stream.concat(items.stream(), DueItems.ofMissingAnswer(cells(), ward).stream()).toList();
  }

  /** The expected absorption, while no certified one stands beside it. */
  private Optional<DueItem> notCertified() {
    return absorptions.stream()
        .findFirst()
        .filter(surest -> surest.amount().state() == ValueState.EXPECTED)
        .map(surest -> new DueItem(null, WORDS.text("due.certify"), surest.ref()));
  }

  private Optional<String> thinnedArea() {
    return WorkArea.of(thinned).stream()
        .map(WorkArea::total)
        .filter(TypedQuantity::counts)
        .findFirst()
        .map(area -> WORDS.text("figure.area").formatted(area.text()));
  }

  private static Optional<String> period(AbsorptionEstimate estimate) {
    boolean certified = estimate.amount().state() == ValueState.ACTUAL;
    String words = WORDS.text(certified ? "figure.years.certified" : "figure.years");
    return Optional.ofNullable(estimate.years()).map(words::formatted);
  }

  private static TypedQuantity noAmount() {
    return TypedQuantity.blank(ValueState.NO_ANSWER, Unit.TONNE_CO2);
  }

  private static MatrixCell cell(CouncilMember member) {
    return new MatrixCell(
        member.ward(), CellState.ANSWERED, WORDS.text("cell.member"), "", member.placeholder());
  }
}
