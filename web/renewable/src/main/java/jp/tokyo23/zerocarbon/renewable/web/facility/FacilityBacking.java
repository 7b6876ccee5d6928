package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityCheck;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRow;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One facility with its supply points. */
@Named
@ViewScoped
public class FacilityBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FacilityService service;
  @Inject private SupplyPointService supplyPoints;
  @Inject private RecordView view;

  private transient Facility record;
  private transient List<SupplyPointRow> points;

  public void load() {
    record = view.open(service);
    if (record != null) {
      points = supplyPoints.ofFacility(record.id()).stream().map(SupplyPointRow::of).toList();
    }
  }

  public String remove() {
    return view.remove(service, "/facility-list");
  }

  public Facility getRecord() {
    return record;
  }

  public List<SupplyPointRow> getPoints() {
    return points;
  }

  public List<Finding> getFindings() {
    return FacilityCheck.of(record.details());
  }

  public RecordView getView() {
    return view;
  }
}
