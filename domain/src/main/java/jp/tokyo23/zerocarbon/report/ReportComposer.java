package jp.tokyo23.zerocarbon.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureRepository;
import jp.tokyo23.zerocarbon.shared.progress.MeasureProgress;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Puts a report together: overview, the measures in their order, 参考資料, 別紙. */
@ApplicationScoped
public class ReportComposer {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(ReportComposer.class);

  private OverviewSection overview;
  private JointMeasureRepository measures;
  private FreeParagraphRepository paragraphs;
  private Instance<MeasureProgress> progress;

  protected ReportComposer() {} // for the CDI proxy

  @Inject
  public ReportComposer(
      OverviewSection overview,
      JointMeasureRepository measures,
      FreeParagraphRepository paragraphs,
      Instance<MeasureProgress> progress) {
    this.overview = overview;
    this.measures = measures;
    this.paragraphs = paragraphs;
    this.progress = progress;
  }

  ReportDocument compose(StatusReportDetails head, String edition) {
    Viewpoint viewpoint = new Viewpoint(head.ward(), head.fiscalYear(), head.reportDate());
    List<JointMeasure> ordered = measures.all(RecordFilter.ALL);
    Map<MeasureCode, MeasureReport> told = told(viewpoint);
    List<ReportSection> sections = new ArrayList<>();
    sections.add(overview.of(viewpoint, ordered, freeItems(viewpoint, null)));
    ordered.stream()
        .filter(measure -> told.containsKey(measure.code()))
        .map(measure -> section(measure, told.get(measure.code()), viewpoint))
        .forEach(sections::add);
    sections.addAll(apart(ordered, told, MeasureReport::references));
    sections.addAll(apart(ordered, told, MeasureReport::annexes));
    return new ReportDocument(
        head.ward(),
        head.fiscalYear(),
        head.reportDate(),
        head.department(),
        WORDS.text("report.title"),
        edition,
        sections);
  }

  private Map<MeasureCode, MeasureReport> told(Viewpoint viewpoint) {
    return progress.stream()
        .collect(Collectors.toMap(MeasureProgress::measure, each -> each.report(viewpoint)));
  }

  private static List<ReportSection> apart(
      List<JointMeasure> ordered,
      Map<MeasureCode, MeasureReport> told,
      Function<MeasureReport, List<ReportSection>> part) {
    return ordered.stream()
        .map(measure -> Optional.ofNullable(told.get(measure.code())))
        .flatMap(Optional::stream)
        .flatMap(report -> part.apply(report).stream())
        .toList();
  }

  private ReportSection section(JointMeasure measure, MeasureReport report, Viewpoint viewpoint) {
    List<ReportItem> progressItems =
        Stream.concat(report.progress().stream(), freeItems(viewpoint, measure.code()).stream())
            .toList();
    List<ReportBlock> blocks =
        Stream.of(
                block(ReportBlock.Kind.POLICY, "block.policy", report.policy()),
                block(ReportBlock.Kind.PROGRESS, "block.progress", progressItems))
            .toList();
    return new ReportSection(ReportSection.Kind.MEASURE, measure.code(), measure.title(), blocks);
  }

  private static ReportBlock block(ReportBlock.Kind kind, String heading, List<ReportItem> items) {
    List<ReportItem> shown =
        items.isEmpty()
            ? List.of(new ReportItem.Note(WORDS.sentence("block.nothing", Map.of())))
            : items;
    return new ReportBlock(kind, WORDS.text(heading), shown);
  }

  private List<ReportItem> freeItems(Viewpoint viewpoint, MeasureCode measure) {
    return paragraphs
        .all(new RecordFilter(null, viewpoint.ward(), viewpoint.fiscalYear(), null, null))
        .stream()
        .filter(paragraph -> Objects.equals(paragraph.measure(), measure))
        .<ReportItem>map(
            paragraph ->
                new ReportItem.Bullet(
                    SentenceTemplates.handWritten(
                        "free." + paragraph.id(), paragraph.text(), paragraph.ref())))
        .toList();
  }
}
