package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.renewable.metering.MeterFormat;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** Form for sending a file; the pieces go past it, to {@link MeterUploadServlet}. */
@Named
@RequestScoped
public class MeterImportEditBacking {

  @Inject private MeterImportService service;

  private String point;

  /** Ends the request with 404 for whoever may not send files. */
  public void load() {
    if (!service.registrable()) {
      NotFoundPage.show();
    }
  }

  public MeterFormat[] getFormats() {
    return MeterFormat.values();
  }

  public ReadingStatus[] getStatuses() {
    return ReadingStatus.values();
  }

  public FlowDirection[] getDirections() {
    return FlowDirection.values();
  }

  public String getPoint() {
    return point;
  }

  public void setPoint(String point) {
    this.point = point;
  }
}
