package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.MeterType;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.MonthAmount;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a supply point. */
@Named
@ViewScoped
public class SupplyPointEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupplyPointService service;
  @Inject private FacilityService facilities;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final ConnectionInput connection = new ConnectionInput();
  private final DemandInput demand = new DemandInput();
  private final ContractInput contract = new ContractInput();
  private List<MonthAmount> monthlyMaxDemand = MonthAmount.year(MonthlyFigures.NONE.values());
  private List<MonthAmount> plannedEnergy = MonthAmount.year(MonthlyFigures.NONE.values());
  private Long facilityId;
  private SupplyPointNumber number;
  private String name;
  private MeterType meterType;
  private Integer meterReadingDay;
  private String warningReason;
  private String note;
  private boolean placeholder;

  public void load() {
    SupplyPoint record = form.open(service);
    if (record != null) {
      fill(record.details());
    }
  }

  private void fill(SupplyPointDetails details) {
    facilityId = details.facilityId();
    number = details.number();
    name = details.name();
    connection.fill(details.connection());
    demand.fill(details.demand());
    monthlyMaxDemand = MonthAmount.year(details.monthlyMaxDemand().values());
    plannedEnergy = MonthAmount.year(details.plannedEnergy().values());
    meterType = details.meterType();
    meterReadingDay = details.meterReadingDay();
    contract.fill(details.currentContract(), details.billing());
    warningReason = details.warningReason();
    note = details.note();
    placeholder = details.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/supply-point");
  }

  private SupplyPointDetails details() {
    return new SupplyPointDetails(
        facilityId,
        number,
        name,
        connection.connection(),
        demand.terms(),
        new MonthlyFigures(MonthAmount.amounts(monthlyMaxDemand)),
        new MonthlyFigures(MonthAmount.amounts(plannedEnergy)),
        meterType,
        meterReadingDay,
        contract.contract(),
        contract.billing(),
        warningReason,
        note,
        placeholder);
  }

  /** Facilities that the person may register supply points of. */
  public List<Facility> getFacilities() {
    RecordFilter own = new RecordFilter(null, frame.getUser().ward(), null, null, null);
    return facilities.page(PageQuery.all(own));
  }

  public RecordForm getForm() {
    return form;
  }

  public ConnectionInput getConnection() {
    return connection;
  }

  public DemandInput getDemand() {
    return demand;
  }

  public ContractInput getContract() {
    return contract;
  }

  public List<MonthAmount> getMonthlyMaxDemand() {
    return monthlyMaxDemand;
  }

  public List<MonthAmount> getPlannedEnergy() {
    return plannedEnergy;
  }

  public MeterType[] getMeterTypes() {
    return MeterType.values();
  }

  public Long getFacilityId() {
    return facilityId;
  }

  public void setFacilityId(Long facilityId) {
    this.facilityId = facilityId;
  }

  public SupplyPointNumber getNumber() {
    return number;
  }

  public void setNumber(SupplyPointNumber number) {
    this.number = number;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public MeterType getMeterType() {
    return meterType;
  }

  public void setMeterType(MeterType meterType) {
    this.meterType = meterType;
  }

  public Integer getMeterReadingDay() {
    return meterReadingDay;
  }

  public void setMeterReadingDay(Integer meterReadingDay) {
    this.meterReadingDay = meterReadingDay;
  }

  public String getWarningReason() {
    return warningReason;
  }

  public void setWarningReason(String warningReason) {
    this.warningReason = warningReason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public void setPlaceholder(boolean placeholder) {
    this.placeholder = placeholder;
  }
}
