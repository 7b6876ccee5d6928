package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.Ward;
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

/** What the portal and the report know of the joint procurement. */
@ApplicationScoped
public class RenewableProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("renewable");

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(RenewableProgress.class);

  private WardParticipationRepository participations;
  private MeasureRecords shared;
  private RenewableReport report;
  private RoundDueItems roundItems;
  private FallbackDueItems fallbackItems;

  protected RenewableProgress() {} // for the CDI proxy

  @Inject
  public RenewableProgress(
      WardParticipationRepository participations,
      MeasureRecords shared,
      RenewableReport report,
      RoundDueItems roundItems,
      FallbackDueItems fallbackItems) {
    this.participations = participations;
    this.shared = shared;
    this.report = report;
    this.roundItems = roundItems;
    this.fallbackItems = fallbackItems;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public List<MatrixCell> cells(FiscalYear year) {
    Map<Ward, WardParticipation> byWard =
        participations.all(RecordFilter.of(year)).stream()
            .collect(Collectors.toMap(WardParticipation::ward, Function.identity()));
    return ResponseCells.of(
        shared.responses(CODE, year),
        ward -> Optional.ofNullable(byWard.get(ward)).map(RenewableProgress::cell));
  }

  @Override
  public KeyFigure keyFigure(FiscalYear year) {
    List<MatrixCell> cells = cells(year);
    long taking = cells.stream().filter(cell -> cell.state().takesPart()).count();
    long answered = cells.stream().filter(cell -> cell.state().answered()).count();
    return new KeyFigure(
        WORDS.text("figure.title"),
        TypedQuantity.actual(String.valueOf(taking), Unit.WARD),
        WORDS.text("figure.note").formatted(Ward.values().length, answered));
  }

  @Override
  public ProgressChart chart(FiscalYear year) {
    Map<ParticipationState, Long> counts =
        participations.all(RecordFilter.of(year)).stream()
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
  public List<DueItem> dueItems(FiscalYear year, Ward ward, LocalDate today) {
    return Stream.of(
            roundItems.of(year, ward).stream(),
            ward == null ? fallbackItems.of(year).stream() : Stream.<DueItem>empty(),
            DueItems.ofActivities(shared.activities(CODE, year), ward, today).stream(),
            DueItems.ofMissingAnswer(cells(year), ward).stream())
        .flatMap(items -> items)
        .toList();
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
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
