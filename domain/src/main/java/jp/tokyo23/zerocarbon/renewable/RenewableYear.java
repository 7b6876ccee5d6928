package jp.tokyo23.zerocarbon.renewable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
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

/**
 * One fiscal year of the joint procurement.
 *
 * @param ofTheRound what waits in its round for a ward, or with null for the secretariat
 */
record RenewableYear(
    List<Activity> activities,
    Map<Ward, WardResponse> responses,
    List<WardParticipation> participations,
    Function<Ward, List<DueItem>> ofTheRound)
    implements MeasureYear {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(RenewableProgress.class);

  @Override
  public List<MatrixCell> cells() {
    Map<Ward, WardParticipation> byWard =
        participations.stream()
            .collect(Collectors.toMap(WardParticipation::ward, Function.identity()));
    return ResponseCells.of(
        responses, ward -> Optional.ofNullable(byWard.get(ward)).map(RenewableYear::cell));
  }

  @Override
  public KeyFigure keyFigure() {
    List<MatrixCell> cells = cells();
    long taking = cells.stream().filter(cell -> cell.state().takesPart()).count();
    long answered = cells.stream().filter(cell -> cell.state().answered()).count();
    return new KeyFigure(
        WORDS.text("figure.title"),
        TypedQuantity.actual(String.valueOf(taking), Unit.WARD),
        WORDS.text("figure.note").formatted(Ward.values().length, answered));
  }

  @Override
  public ProgressChart chart() {
    Map<ParticipationState, Long> counts =
        participations.stream()
            .collect(Collectors.groupingBy(WardParticipation::state, Collectors.counting()));
    long without = Ward.values().length - counts.values().stream().mapToLong(Long::longValue).sum();
    counts.merge(ParticipationState.NO_ANSWER, without, Long::sum);
    List<Bar> bars =
        Arrays.stream(ParticipationState.values())
            .map(state -> bar(state, counts.getOrDefault(state, 0L)))
            .toList();
    return new ProgressChart(
        WORDS.text("chart.title"), Unit.WARD.symbol(), WORDS.text("chart.source"), bars);
  }

  @Override
  public List<DueItem> dueItems(Ward ward, LocalDate today) {
    List<DueItem> items = new ArrayList<>(ofTheRound.apply(ward));
    items.addAll(DueItems.of(activities, cells(), ward, today));
    return items;
  }

  private static Bar bar(ParticipationState state, long wards) {
    return new Bar(Labels.of(state), TypedQuantity.actual(String.valueOf(wards), Unit.WARD));
  }

  private static MatrixCell cell(WardParticipation participation) {
    CellState state =
        switch (participation.state()) {
          case NO_ANSWER -> CellState.NO_ANSWER;
          case CONSIDERING -> CellState.UNVERIFIED;
          case NOT_TAKING_PART -> CellState.DECLINED;
          case APPLIED, AWARDED, CONTRACTING -> CellState.PLANNED;
          case CONTRACTED, SUPPLYING -> CellState.ANSWERED;
        };
    TypedQuantity facilities = participation.facilities();
    return new MatrixCell(
        participation.ward(),
        state,
        Labels.of(participation.state()),
        facilities.counts() ? facilities.text() : "",
        participation.placeholder());
  }
}
