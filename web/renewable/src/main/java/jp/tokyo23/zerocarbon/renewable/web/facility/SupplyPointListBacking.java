package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRow;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointTotals;
import jp.tokyo23.zerocarbon.renewable.facility.VoltageClass;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the supply points, with what they come to together. */
@Named
@ViewScoped
public class SupplyPointListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupplyPointService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<SupplyPoint, SupplyPointRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, SupplyPointRow::of, this::wanted);
  }

  private RecordFilter wanted() {
    return filter.with(null, null, VoltageClass.class);
  }

  /** One element, for a repeat that asks for it once. */
  public List<SupplyPointTotals> getTotals() {
    return List.of(service.totals(wanted()));
  }

  public long getAll() {
    return service.count(RecordFilter.ALL);
  }

  public LazyRows<SupplyPoint, SupplyPointRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public VoltageClass[] getVoltageClasses() {
    return VoltageClass.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
