package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionPoints;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentDetails;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentService;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of the supplier's menu of a supply point. */
@Named
@ViewScoped
public class MenuAssignmentEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MenuAssignmentService service;
  @Inject private FrameBacking frame;
  @Inject private RecordForm form;

  private Long supplyPoint;
  private FiscalYear fromYear;
  private String lotName;
  private String previousSupplierNo;
  private String previousMenu;
  private boolean previousUnlisted;
  private String currentSupplierNo;
  private String currentMenu;
  private boolean currentUnlisted;
  private BigDecimal renewableRatio;
  private FiscalYear baseYear;
  private BigDecimal baseEnergy;
  private String note;
  private boolean placeholder;

  public void load() {
    fromYear = frame.getFiscalYear();
    MenuAssignment record = form.open(service);
    if (record != null) {
      fill(record);
    }
  }

  private void fill(MenuAssignment record) {
    supplyPoint = record.supplyPointId();
    fromYear = record.fromYear();
    lotName = record.lotName();
    previousSupplierNo = record.previous().supplierNo();
    previousMenu = record.previous().menu();
    previousUnlisted = record.previous().unlisted();
    currentSupplierNo = record.current().supplierNo();
    currentMenu = record.current().menu();
    currentUnlisted = record.current().unlisted();
    renewableRatio = record.renewableRatio();
    baseYear = record.baseYear();
    baseEnergy = record.baseEnergy();
    note = record.note();
    placeholder = record.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/menu-assignment");
  }

  private MenuAssignmentDetails details() {
    return new MenuAssignmentDetails(
        supplyPoint,
        fromYear,
        lotName,
        new SupplierMenu(previousSupplierNo, previousMenu, previousUnlisted),
        new SupplierMenu(currentSupplierNo, currentMenu, currentUnlisted),
        renewableRatio,
        baseYear,
        baseEnergy,
        note,
        placeholder);
  }

  public List<EmissionPoints.Point> getPoints() {
    return service.choices();
  }

  public RecordForm getForm() {
    return form;
  }

  public Long getSupplyPoint() {
    return supplyPoint;
  }

  public void setSupplyPoint(Long supplyPoint) {
    this.supplyPoint = supplyPoint;
  }

  public FiscalYear getFromYear() {
    return fromYear;
  }

  public void setFromYear(FiscalYear fromYear) {
    this.fromYear = fromYear;
  }

  public String getLotName() {
    return lotName;
  }

  public void setLotName(String lotName) {
    this.lotName = lotName;
  }

  public String getPreviousSupplierNo() {
    return previousSupplierNo;
  }

  public void setPreviousSupplierNo(String previousSupplierNo) {
    this.previousSupplierNo = previousSupplierNo;
  }

  public String getPreviousMenu() {
    return previousMenu;
  }

  public void setPreviousMenu(String previousMenu) {
    this.previousMenu = previousMenu;
  }

  public boolean isPreviousUnlisted() {
    return previousUnlisted;
  }

  public void setPreviousUnlisted(boolean previousUnlisted) {
    this.previousUnlisted = previousUnlisted;
  }

  public String getCurrentSupplierNo() {
    return currentSupplierNo;
  }

  public void setCurrentSupplierNo(String currentSupplierNo) {
    this.currentSupplierNo = currentSupplierNo;
  }

  public String getCurrentMenu() {
    return currentMenu;
  }

  public void setCurrentMenu(String currentMenu) {
    this.currentMenu = currentMenu;
  }

  public boolean isCurrentUnlisted() {
    return currentUnlisted;
  }

  public void setCurrentUnlisted(boolean currentUnlisted) {
    this.currentUnlisted = currentUnlisted;
  }

  public BigDecimal getRenewableRatio() {
    return renewableRatio;
  }

  public void setRenewableRatio(BigDecimal renewableRatio) {
    this.renewableRatio = renewableRatio;
  }

  public FiscalYear getBaseYear() {
    return baseYear;
  }

  public void setBaseYear(FiscalYear baseYear) {
    this.baseYear = baseYear;
  }

  public BigDecimal getBaseEnergy() {
    return baseEnergy;
  }

  public void setBaseEnergy(BigDecimal baseEnergy) {
    this.baseEnergy = baseEnergy;
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
