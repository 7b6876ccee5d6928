package jp.tokyo23.zerocarbon.shared.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Gathers what the measures tell of a fiscal year, in the order of the joint measures. */
@ApplicationScoped
@Transactional
public class ProgressOverviewService {

  private JointMeasureRepository measures;
  private Instance<MeasureProgress> progress;
  private ActingUser actor;

  protected ProgressOverviewService() {} // for the CDI proxy

  @Inject
  public ProgressOverviewService(
      JointMeasureRepository measures, Instance<MeasureProgress> progress, ActingUser actor) {
    this.measures = measures;
    this.progress = progress;
    this.actor = actor;
  }

  /**
   * The measures with their figures and cells; things to do are those of the acting user's ward.
   */
  public List<MeasureOverview> overview(FiscalYear year, LocalDate today) {
    actor.user().requireReader();
    Ward ward = actor.user().ward();
    return measures.all(RecordFilter.ALL).stream()
        .flatMap(
            measure ->
                progress.stream()
                    .filter(each -> each.measure().equals(measure.code()))
                    .map(each -> overview(measure, each.of(year), ward, today)))
        .toList();
  }

  /**
   * Measures that this version knows and nobody has registered yet, in the order of their codes.
   */
  public List<MeasureCode> unregisteredMeasures() {
    actor.user().requireReader();
    Set<MeasureCode> registered =
        measures.all(RecordFilter.ALL).stream().map(JointMeasure::code).collect(Collectors.toSet());
    return progress.stream()
        .map(MeasureProgress::measure)
        .filter(code -> !registered.contains(code))
        .sorted()
        .toList();
  }

  private static MeasureOverview overview(
      JointMeasure measure, MeasureYear year, Ward ward, LocalDate today) {
    return new MeasureOverview(
        measure.code(),
        measure.position(),
        measure.title(),
        year.keyFigure(),
        year.chart(),
        year.cells(),
        year.dueItems(ward, today));
  }
}
