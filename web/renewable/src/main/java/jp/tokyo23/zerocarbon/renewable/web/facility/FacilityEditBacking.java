package jp.tokyo23.zerocarbon.renewable.web.facility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.facility.BillPayer;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityDetails;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityService;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityType;
import jp.tokyo23.zerocarbon.renewable.facility.ManagementForm;
import jp.tokyo23.zerocarbon.renewable.facility.OperationPattern;
import jp.tokyo23.zerocarbon.renewable.facility.ProcurementRoute;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a facility. */
@Named
@ViewScoped
public class FacilityEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FacilityService service;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final EquipmentInput equipment = new EquipmentInput();
  private Ward ward;
  private String code;
  private String name;
  private FacilityType facilityType = FacilityType.OFFICE;
  private String address;
  private ManagementForm managementForm = ManagementForm.DIRECT;
  private String manager;
  private BillPayer billPayer = BillPayer.WARD;
  private OperationPattern operationPattern = OperationPattern.DAY;
  private ProcurementRoute procurementRoute = ProcurementRoute.JOINT_AUCTION;
  private String warningReason;
  private String note;
  private boolean placeholder;

  public void load() {
    ward = frame.getUser().ward();
    Facility record = form.open(service);
    if (record != null) {
      fill(record.details());
    }
  }

  private void fill(FacilityDetails details) {
    ward = details.ward();
    code = details.code();
    name = details.name();
    facilityType = details.facilityType();
    address = details.address();
    managementForm = details.managementForm();
    manager = details.manager();
    billPayer = details.billPayer();
    operationPattern = details.operationPattern();
    equipment.fill(details.onSiteEquipment());
    procurementRoute = details.procurementRoute();
    warningReason = details.warningReason();
    note = details.note();
    placeholder = details.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/facility");
  }

  private FacilityDetails details() {
    return new FacilityDetails(
        ward,
        code,
        name,
        facilityType,
        address,
        managementForm,
        manager,
        billPayer,
        operationPattern,
        equipment.equipment(),
        procurementRoute,
        warningReason,
        note,
        placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  public EquipmentInput getEquipment() {
    return equipment;
  }

  public FacilityType[] getFacilityTypes() {
    return FacilityType.values();
  }

  public ManagementForm[] getManagementForms() {
    return ManagementForm.values();
  }

  public BillPayer[] getBillPayers() {
    return BillPayer.values();
  }

  public OperationPattern[] getOperationPatterns() {
    return OperationPattern.values();
  }

  public ProcurementRoute[] getProcurementRoutes() {
    return ProcurementRoute.values();
  }

  public Ward getWard() {
    return ward;
  }

  public void setWard(Ward ward) {
    this.ward = ward;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public FacilityType getFacilityType() {
    return facilityType;
  }

  public void setFacilityType(FacilityType facilityType) {
    this.facilityType = facilityType;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public ManagementForm getManagementForm() {
    return managementForm;
  }

  public void setManagementForm(ManagementForm managementForm) {
    this.managementForm = managementForm;
  }

  public String getManager() {
    return manager;
  }

  public void setManager(String manager) {
    this.manager = manager;
  }

  public BillPayer getBillPayer() {
    return billPayer;
  }

  public void setBillPayer(BillPayer billPayer) {
    this.billPayer = billPayer;
  }

  public OperationPattern getOperationPattern() {
    return operationPattern;
  }

  public void setOperationPattern(OperationPattern operationPattern) {
    this.operationPattern = operationPattern;
  }

  public ProcurementRoute getProcurementRoute() {
    return procurementRoute;
  }

  public void setProcurementRoute(ProcurementRoute procurementRoute) {
    this.procurementRoute = procurementRoute;
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
