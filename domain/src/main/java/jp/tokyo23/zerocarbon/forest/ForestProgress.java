package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
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

/** What the portal and the report know of the forests. */
@ApplicationScoped
public class ForestProgress implements MeasureProgress {

  public static final MeasureCode CODE = new MeasureCode("forest");

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ForestProgress.class);

  private ForestRecords records;
  private MeasureRecords shared;
  private ForestReport report;

  protected ForestProgress() {} // for the CDI proxy

  @Inject
  public ForestProgress(ForestRecords records, MeasureRecords shared, ForestReport report) {
    this.records = records;
    this.shared = shared;
    this.report = report;
  }

  @Override
  public MeasureCode measure() {
    return CODE;
  }

  @Override
  public List<MatrixCell> cells(FiscalYear year) {
    CouncilMembers members = records.members(year);
    return ResponseCells.of(
        shared.responses(CODE, year), ward -> members.of(ward).map(ForestProgress::cell));
  }

  @Override
  public KeyFigure keyFigure(FiscalYear year) {
    Optional<AbsorptionEstimate> surest = records.absorptions(year).stream().findFirst();
    return new KeyFigure(
        WORDS.text("figure.title"),
        surest.map(AbsorptionEstimate::amount).orElse(noAmount()),
        Stream.of(thinnedArea(year), surest.flatMap(ForestProgress::period))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(WORDS.text("figure.separator"))));
  }

  @Override
  public ProgressChart chart(FiscalYear year) {
    List<Bar> bars =
        records.thinned(year).stream()
            .map(work -> new Bar(work.site().label(), work.area()))
            .toList();
    return new ProgressChart(
        WORDS.text("chart.title"), Unit.HECTARE.symbol(), WORDS.text("chart.source"), bars);
  }

  @Override
  public List<DueItem> dueItems(FiscalYear year, Ward ward, LocalDate today) {
    List<DueItem> items =
        new ArrayList<>(DueItems.ofActivities(shared.activities(CODE, year), ward, today));
    if (ward == null) {
      notCertified(year).ifPresent(items::add);
    }
    return Stream.concat(items.stream(), DueItems.ofMissingAnswer(cells(year), ward).stream())
        .toList();
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
  }

  /** The expected absorption, while no certified one stands beside it. */
  private Optional<DueItem> notCertified(FiscalYear year) {
    return records.absorptions(year).stream()
        .findFirst()
        .filter(surest -> surest.amount().state() == ValueState.EXPECTED)
        .map(surest -> new DueItem(null, WORDS.text("due.certify"), surest.ref()));
  }

  private Optional<String> thinnedArea(FiscalYear year) {
    return WorkArea.of(records.thinned(year)).stream()
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
