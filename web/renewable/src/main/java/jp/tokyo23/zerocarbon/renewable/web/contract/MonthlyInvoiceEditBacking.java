package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceDetails;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceService;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractService;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an invoice; a new one begins with the choice of its contract. */
@Named
@ViewScoped
public class MonthlyInvoiceEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MonthlyInvoiceService service;
  @Inject private PowerContractService contracts;
  @Inject private PointChoices points;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private InvoiceAmountsInput amounts;
  private Long contract;
  private String contractLabel;
  private Long supplyPoint;
  private PartialDate billingMonth;
  private BigDecimal contractDemand;
  private Integer powerFactor;
  private BigDecimal standbyDemand;
  private BigDecimal fuelUnit;
  private BigDecimal marketUnit;
  private String note;
  private boolean placeholder;

  public void load() {
    MonthlyInvoice record = form.open(service);
    if (record != null) {
      under(record.contract());
      fill(record);
    } else if (contract != null) {
      PowerContract chosen = NotFoundPage.orElseNotFound(() -> contracts.recordToEdit(contract));
      if (chosen != null) {
        under(chosen);
      }
    }
  }

  private void under(PowerContract record) {
    contract = record.id();
    contractLabel = record.label();
    amounts = new InvoiceAmountsInput(record.prices());
    points.fill(record);
  }

  private void fill(MonthlyInvoice record) {
    supplyPoint = record.supplyPointId();
    billingMonth = PartialDate.ofIso(record.billingMonth().toString());
    contractDemand = record.contractDemand();
    powerFactor = record.powerFactor();
    standbyDemand = record.standbyDemand();
    fuelUnit = record.fuelUnit();
    marketUnit = record.marketUnit();
    amounts.fill(record);
    note = record.note();
    placeholder = record.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/monthly-invoice");
  }

  private MonthlyInvoiceDetails details() {
    return new MonthlyInvoiceDetails(
        contract,
        supplyPoint,
        billingMonth.month(),
        contractDemand,
        new PowerFactor(powerFactor),
        standbyDemand,
        amounts.energy(),
        fuelUnit,
        marketUnit,
        amounts.amounts(),
        note,
        placeholder);
  }

  /** Contracts under which the person may enter invoices. */
  public List<PowerContract> getContracts() {
    RecordFilter standing =
        new RecordFilter(null, frame.getUser().ward(), null, null, ContractState.CONTRACTED);
    return contracts.page(PageQuery.all(standing)).stream().filter(contracts::editable).toList();
  }

  public boolean isChosen() {
    return amounts != null;
  }

  public List<PointChoice> getPoints() {
    return points.getRows().stream().filter(PointChoice::isChosen).toList();
  }

  public InvoiceAmountsInput getAmounts() {
    return amounts;
  }

  public RecordForm getForm() {
    return form;
  }

  public String getContractLabel() {
    return contractLabel;
  }

  public Long getContract() {
    return contract;
  }

  public void setContract(Long contract) {
    this.contract = contract;
  }

  public Long getSupplyPoint() {
    return supplyPoint;
  }

  public void setSupplyPoint(Long supplyPoint) {
    this.supplyPoint = supplyPoint;
  }

  public PartialDate getBillingMonth() {
    return billingMonth;
  }

  public void setBillingMonth(PartialDate billingMonth) {
    this.billingMonth = billingMonth;
  }

  public BigDecimal getContractDemand() {
    return contractDemand;
  }

  public void setContractDemand(BigDecimal contractDemand) {
    this.contractDemand = contractDemand;
  }

  public Integer getPowerFactor() {
    return powerFactor;
  }

  public void setPowerFactor(Integer powerFactor) {
    this.powerFactor = powerFactor;
  }

  public BigDecimal getStandbyDemand() {
    return standbyDemand;
  }

  public void setStandbyDemand(BigDecimal standbyDemand) {
    this.standbyDemand = standbyDemand;
  }

  public BigDecimal getFuelUnit() {
    return fuelUnit;
  }

  public void setFuelUnit(BigDecimal fuelUnit) {
    this.fuelUnit = fuelUnit;
  }

  public BigDecimal getMarketUnit() {
    return marketUnit;
  }

  public void setMarketUnit(BigDecimal marketUnit) {
    this.marketUnit = marketUnit;
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
