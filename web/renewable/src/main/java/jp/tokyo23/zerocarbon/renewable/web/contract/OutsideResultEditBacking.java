package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.LowPriceResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultDetails;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultService;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.web.tariff.PriceSetInput;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of the result of an auction held elsewhere. */
@Named
@ViewScoped
public class OutsideResultEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutsideResultService service;
  @Inject private OrganizationService organizations;
  @Inject private LotChoices lots;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final PriceSetInput prices = new PriceSetInput();
  private FiscalYear fiscalYear;
  private Long lot;
  private String lotName;
  private String heldBy;
  private LocalDate heldOn;
  private String protocol;
  private Integer participants;
  private Long winner;
  private BigDecimal evaluationTotal;
  private BigDecimal startAmount;
  private LowPriceResult lowPrice = LowPriceResult.NOT_LOW;
  private String note;
  private boolean placeholder;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    OutsideResult record = form.open(service);
    if (record != null) {
      fill(record);
    }
  }

  private void fill(OutsideResult record) {
    fiscalYear = record.fiscalYear();
    lot = record.lotId();
    lotName = lot == null ? record.lotName() : null;
    heldBy = record.heldBy();
    heldOn = record.heldOn();
    protocol = record.protocol();
    participants = record.participants();
    winner = record.winner().id();
    evaluationTotal = record.evaluationTotal();
    startAmount = record.startAmount();
    prices.fill(record.prices());
    lowPrice = record.lowPrice();
    note = record.note();
    placeholder = record.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/outside-result");
  }

  private OutsideResultDetails details() {
    return new OutsideResultDetails(
        fiscalYear,
        lot,
        lot == null ? lotName : lots.name(lot),
        heldBy,
        heldOn,
        protocol,
        participants,
        winner,
        evaluationTotal,
        startAmount,
        prices.prices(),
        lowPrice,
        note,
        placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  public PriceSetInput getPrices() {
    return prices;
  }

  public List<Organization> getSuppliers() {
    return organizations.suppliers();
  }

  /** Lots of the fixed plans of the year that is shown. */
  public List<Lot> getLots() {
    return lots.of(fiscalYear);
  }

  public LowPriceResult[] getResults() {
    return LowPriceResult.values();
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  public Long getLot() {
    return lot;
  }

  public void setLot(Long lot) {
    this.lot = lot;
  }

  public String getLotName() {
    return lotName;
  }

  public void setLotName(String lotName) {
    this.lotName = lotName;
  }

  public String getHeldBy() {
    return heldBy;
  }

  public void setHeldBy(String heldBy) {
    this.heldBy = heldBy;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public String getProtocol() {
    return protocol;
  }

  public void setProtocol(String protocol) {
    this.protocol = protocol;
  }

  public Integer getParticipants() {
    return participants;
  }

  public void setParticipants(Integer participants) {
    this.participants = participants;
  }

  public Long getWinner() {
    return winner;
  }

  public void setWinner(Long winner) {
    this.winner = winner;
  }

  public BigDecimal getEvaluationTotal() {
    return evaluationTotal;
  }

  public void setEvaluationTotal(BigDecimal evaluationTotal) {
    this.evaluationTotal = evaluationTotal;
  }

  public BigDecimal getStartAmount() {
    return startAmount;
  }

  public void setStartAmount(BigDecimal startAmount) {
    this.startAmount = startAmount;
  }

  public LowPriceResult getLowPrice() {
    return lowPrice;
  }

  public void setLowPrice(LowPriceResult lowPrice) {
    this.lowPrice = lowPrice;
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
