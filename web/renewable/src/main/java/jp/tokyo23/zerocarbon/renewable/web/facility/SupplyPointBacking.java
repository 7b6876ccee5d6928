package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.LoadFactor;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One supply point: its facts, its months, and what the checks say of it. */
@Named
@ViewScoped
public class SupplyPointBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupplyPointService service;
  @Inject private RecordView view;

  private transient SupplyPoint record;
  private transient List<Finding> findings;

  public void load() {
    record = view.open(service);
    if (record != null) {
      findings = service.findings(record.details());
    }
  }

  public String remove() {
    return view.remove(service, "/supply-point-list");
  }

  public SupplyPoint getRecord() {
    return record;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public List<MonthLine> getMonths() {
    return MonthlyFigures.months().stream().map(this::line).toList();
  }

  /** The highest monthly demand [kW]; null where none is known. */
  public BigDecimal getHighestDemand() {
    return record.monthlyMaxDemand().highest().orElse(null);
  }

  /** Load factor [%]; null where it cannot be told. */
  public BigDecimal getLoadFactor() {
    return LoadFactor.of(record.plannedEnergy(), record.contractDemand()).orElse(null);
  }

  public RecordView getView() {
    return view;
  }

  private MonthLine line(Month month) {
    return new MonthLine(
        month.getValue(),
        record.monthlyMaxDemand().in(month).orElse(null),
        record.plannedEnergy().in(month).orElse(null));
  }

  /** One month: highest demand [kW] and planned energy [kWh]; null where not known. */
  public record MonthLine(int month, BigDecimal demand, BigDecimal energy) {}
}
