package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYear;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYearService;
import jp.tokyo23.zerocarbon.renewable.metering.load.MeasuredDemand;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** A supply point's fiscal year by its half-hours. */
@Named
@RequestScoped
public class MeterPointBacking {

  @Inject private MeterYearService service;
  @Inject private MeterImportService imports;
  @Inject private FrameBacking frame;

  private Long id;
  private MeterYear year;

  public void load() {
    year =
        NotFoundPage.orElseNotFound(
            () -> service.year(id == null ? Long.valueOf(-1) : id, frame.getFiscalYear()));
  }

  public MeterYear getYear() {
    return year;
  }

  public String getProfileChart() {
    return MeterCharts.profile(year);
  }

  public String getDurationChart() {
    return MeterCharts.duration(year.duration());
  }

  public String getDemandChart() {
    return MeterCharts.demand(year.months());
  }

  /** The picture of the year as lines of cells; its classes are drawn by the style sheet. */
  public String getHeatMap() {
    return HeatMapPicture.of(year.heatMap());
  }

  public List<HeatMapPicture.Month> getHeatMonths() {
    return HeatMapPicture.months(year.heatMap());
  }

  /** Load duration in steps of ten percent, for the table. */
  public List<DurationLine> getDurationLines() {
    return DurationLine.of(year.duration());
  }

  public List<ProfileLine> getProfileLines() {
    return ProfileLine.of(year.businessDays(), year.closedDays());
  }

  public BigDecimal getLoadFactor() {
    return year.loadFactor().orElse(null);
  }

  public BigDecimal getLoadFactorOfPeak() {
    return year.loadFactorOfPeak().orElse(null);
  }

  public MeasuredDemand getDemand() {
    return year.latestDemand();
  }

  public boolean isFeedable() {
    return imports.registrable()
        && (frame.getUser().ward() == null || frame.getUser().ward() == year.point().ward());
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
