package jp.tokyo23.zerocarbon.forest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.QuantitySum;
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
    List<CouncilMember> members = records.members(year);
    return ResponseCells.of(shared.responses(CODE, year), ward -> cell(ward, members));
  }

  @Override
  public KeyFigure keyFigure(FiscalYear year) {
    TypedQuantity amount =
        records.absorption(year).map(AbsorptionEstimate::amount).orElse(noAmount());
    TypedQuantity area = QuantitySum.of(thinnedAreas(year), Unit.HECTARE).total();
    return new KeyFigure(
        WORDS.text("figure.title"),
        amount,
        area.counts() ? WORDS.text("figure.note").formatted(area.text()) : "");
  }

  @Override
  public ProgressChart chart(FiscalYear year) {
    List<Bar> bars =
        records.works(year).stream()
            .filter(work -> work.kind() == WorkKind.THINNING)
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
      records
          .absorption(year)
          .filter(estimate -> estimate.amount().state() == ValueState.EXPECTED)
          .map(estimate -> new DueItem(null, WORDS.text("due.certify"), estimate.ref()))
          .ifPresent(items::add);
    }
    return Stream.concat(items.stream(), DueItems.ofMissingAnswer(cells(year), ward).stream())
        .toList();
  }

  @Override
  public MeasureReport report(Viewpoint viewpoint) {
    return report.of(viewpoint);
  }

  private List<TypedQuantity> thinnedAreas(FiscalYear year) {
    return records.works(year).stream()
        .filter(work -> work.kind() == WorkKind.THINNING && work.state() == EventState.HELD)
        .map(ForestWork::area)
        .toList();
  }

  private static TypedQuantity noAmount() {
    return TypedQuantity.blank(ValueState.NO_ANSWER, Unit.TONNE_CO2);
  }

  private static Optional<MatrixCell> cell(Ward ward, List<CouncilMember> members) {
    return members.stream()
        .filter(member -> member.ward() == ward)
        .findFirst()
        .map(
            member ->
                new MatrixCell(
                    ward, CellState.ANSWERED, WORDS.text("cell.member"), "", member.placeholder()));
  }
}
