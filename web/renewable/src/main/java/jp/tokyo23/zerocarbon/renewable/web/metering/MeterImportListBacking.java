package jp.tokyo23.zerocarbon.renewable.web.metering;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImport;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportRow;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportService;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportState;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the files of meter data. */
@Named
@ViewScoped
public class MeterImportListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeterImportService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<MeterImport, MeterImportRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, MeterImportRow::of, () -> filter.with(null, null, MeterImportState.class));
  }

  public LazyRows<MeterImport, MeterImportRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public MeterImportState[] getStates() {
    return MeterImportState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
