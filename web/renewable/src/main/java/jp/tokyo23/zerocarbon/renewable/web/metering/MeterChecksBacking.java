package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.renewable.metering.MeterPointRow;
import jp.tokyo23.zerocarbon.renewable.metering.MeterYearService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;

/** What the checks say of a supply point's half-hours, within the page of the point. */
@Named
@RequestScoped
public class MeterChecksBacking {

  @Inject private MeterYearService service;
  @Inject private FrameBacking frame;

  private MeterPointRow row;

  public MeterPointRow of(Long supplyPointId) {
    if (row == null) {
      row = service.row(supplyPointId, frame.getFiscalYear());
    }
    return row;
  }
}
