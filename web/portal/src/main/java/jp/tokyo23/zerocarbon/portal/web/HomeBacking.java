package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.progress.MeasureOverview;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart;
import jp.tokyo23.zerocarbon.shared.progress.ProgressOverviewService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/** Home: where the wards stand in the chosen fiscal year, and what is to be done next. */
@Named
@RequestScoped
public class HomeBacking {

  @Inject private ProgressOverviewService service;
  @Inject private FrameBacking frame;

  private LocalDate today;
  private List<MeasureOverview> measures;

  @PostConstruct
  void open() {
    today = TokyoTime.today();
    measures = frame.isReader() ? service.overview(frame.getFiscalYear(), today) : List.of();
  }

  public List<MeasureOverview> getMeasures() {
    return measures;
  }

  /** The own ward first, then by code. */
  public List<Ward> getWards() {
    Ward own = frame.getUser().ward();
    return Arrays.stream(Ward.values())
        .sorted(Comparator.comparing((Ward ward) -> ward != own).thenComparing(Ward::code))
        .toList();
  }

  public List<List<Ward>> getTiles() {
    return TileMap.ROWS;
  }

  /** Number of measures the ward takes part in. */
  public long taking(Ward ward) {
    return measures.stream().filter(measure -> measure.cell(ward).state().takesPart()).count();
  }

  public List<DueLine> getDueLines() {
    return measures.stream()
        .flatMap(
            measure -> measure.dueItems().stream().map(item -> DueLine.of(measure, item, today)))
        .sorted()
        .toList();
  }

  public String chartModel(MeasureOverview measure) {
    return MeasureChart.of(measure);
  }

  /** Whether the chart has anything to draw. */
  public boolean drawn(ProgressChart chart) {
    return chart.bars().stream().anyMatch(bar -> bar.value().counts());
  }
}
