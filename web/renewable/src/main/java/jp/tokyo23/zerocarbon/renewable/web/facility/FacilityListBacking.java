package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityRow;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the facilities. */
@Named
@ViewScoped
public class FacilityListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FacilityService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Facility, FacilityRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(service, FacilityRow::of, () -> filter.with(null, null, FacilityType.class));
  }

  public LazyRows<Facility, FacilityRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public FacilityType[] getTypes() {
    return FacilityType.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
