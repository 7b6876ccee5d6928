package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRow;
import jp.tokyo23.zerocarbon.renewable.facility.VoltageClass;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationService;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/**
 * Which supply points a ward applies for. The marks of rows that a filter hides are kept, and what
 * is shown can be marked at once.
 */
@Named
@ViewScoped
public class WardApplicationPointsBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardApplicationService service;
  @Inject private RecordView view;

  private final Map<Long, Boolean> chosen = new HashMap<>();
  private transient WardApplication record;
  private List<SupplyPointRow> candidates = List.of();
  private String text;
  private VoltageClass voltageClass;
  private FacilityType facilityType;

  public void load() {
    record = view.open(service);
    if (record != null && !service.writable(record)) {
      NotFoundPage.show();
    } else if (record != null && candidates.isEmpty()) {
      candidates = service.candidates(record.id()).stream().map(SupplyPointRow::of).toList();
      candidates.forEach(row -> chosen.put(row.id(), false));
      service.chosen(record.id()).forEach(id -> chosen.put(id, true));
    }
  }

  public String save() {
    return view.change(
        (id, version) ->
            service.choose(
                id, version, rows(true).map(SupplyPointRow::id).collect(Collectors.toSet())),
        "/ward-application");
  }

  public void chooseShown() {
    getShown().forEach(row -> chosen.put(row.id(), true));
  }

  public void dropShown() {
    getShown().forEach(row -> chosen.put(row.id(), false));
  }

  /** The supply points that the filter lets through. */
  public List<SupplyPointRow> getShown() {
    return candidates.stream().filter(this::wanted).toList();
  }

  private boolean wanted(SupplyPointRow row) {
    return (voltageClass == null || row.voltageClass() == voltageClass)
        && (facilityType == null || row.facilityType() == facilityType)
        && (text == null
            || row.label().contains(text.strip())
            || row.number().digits().contains(text.strip()));
  }

  private Stream<SupplyPointRow> rows(boolean marked) {
    return candidates.stream().filter(row -> chosen.get(row.id()) == marked);
  }

  public long getChosenCount() {
    return rows(true).count();
  }

  /** Planned energy of the chosen ones where it is known [kWh]; null where none is. */
  public BigDecimal getChosenEnergy() {
    return sum(SupplyPointRow::annualEnergy);
  }

  /** Contract demand of the chosen ones where it is known [kW]; null where none is. */
  public BigDecimal getChosenDemand() {
    return sum(SupplyPointRow::contractDemand);
  }

  private BigDecimal sum(Function<SupplyPointRow, BigDecimal> figure) {
    return rows(true).map(figure).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  public WardApplication getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }

  public int getAll() {
    return candidates.size();
  }

  public Map<Long, Boolean> getChosen() {
    return chosen;
  }

  public VoltageClass[] getVoltageClasses() {
    return VoltageClass.values();
  }

  public FacilityType[] getFacilityTypes() {
    return FacilityType.values();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public VoltageClass getVoltageClass() {
    return voltageClass;
  }

  public void setVoltageClass(VoltageClass voltageClass) {
    this.voltageClass = voltageClass;
  }

  public FacilityType getFacilityType() {
    return facilityType;
  }

  public void setFacilityType(FacilityType facilityType) {
    this.facilityType = facilityType;
  }
}
