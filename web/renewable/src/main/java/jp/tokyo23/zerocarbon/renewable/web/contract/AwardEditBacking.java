package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionResult;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardDetails;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.contract.LowPriceResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.web.tariff.PriceSetInput;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an award. */
@Named
@ViewScoped
public class AwardEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AwardService service;
  @Inject private OrganizationService organizations;
  @Inject private LotChoices lots;
  @Inject private AwardableAuctions auctions;
  @Inject private AwardableOutside outside;
  @Inject private RecordForm form;
  @Inject private FrameBacking frame;

  private final PriceSetInput prices = new PriceSetInput();
  private FiscalYear fiscalYear;
  private Long lotId;
  private String lotName;
  private Long auctionId;
  private Long outsideId;
  private Long supplier;
  private BigDecimal evaluationTotal;
  private BigDecimal startAmount;
  private BigDecimal levyIncluded;
  private LowPriceResult lowPrice = LowPriceResult.NOT_LOW;
  private String lowPriceNote;
  private String note;
  private boolean placeholder;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    AwardDetails given = given(form.open(service));
    if (given != null) {
      fill(given);
    }
  }

  private AwardDetails given(Award record) {
    if (record != null) {
      return AwardDetails.of(record);
    }
    if (auctionId != null) {
      return auctions.proposal(auctionId);
    }
    return outsideId == null ? null : outside.proposal(outsideId);
  }

  private void fill(AwardDetails given) {
    fiscalYear = given.fiscalYear();
    lotId = given.lotId();
    lotName = lotId == null ? given.lotName() : null;
    auctionId = given.auctionId();
    supplier = given.supplierId();
    evaluationTotal = given.evaluationTotal();
    startAmount = given.startAmount();
    levyIncluded = given.levyIncluded();
    prices.fill(given.prices());
    lowPrice = given.lowPrice();
    lowPriceNote = given.lowPriceNote();
    note = given.note();
    placeholder = given.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/award");
  }

  private AwardDetails details() {
    return new AwardDetails(
        fiscalYear,
        lotId,
        lotId == null ? lotName : lots.name(lotId),
        auctionId,
        supplier,
        evaluationTotal,
        startAmount,
        levyIncluded,
        prices.prices(),
        lowPrice,
        lowPriceNote,
        note,
        placeholder);
  }

  public List<Organization> getSuppliers() {
    return organizations.suppliers();
  }

  public LowPriceResult[] getResults() {
    return LowPriceResult.values();
  }

  public RecordForm getForm() {
    return form;
  }

  public PriceSetInput getPrices() {
    return prices;
  }

  public FiscalYear getFiscalYear() {
    return fiscalYear;
  }

  public void setFiscalYear(FiscalYear fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  /** Results of auctions held here, from which a new award may be taken. */
  public List<AuctionResult> getResultsToTake() {
    return form.isFresh() && auctionId == null && outsideId == null ? auctions.open() : List.of();
  }

  public Long getAuction() {
    return auctionId;
  }

  public void setAuction(Long auction) {
    auctionId = auction;
  }

  /** Results of auctions held elsewhere, from which a new award may be taken. */
  public List<OutsideResult> getOutsideToTake() {
    return form.isFresh() && auctionId == null && outsideId == null ? outside.open() : List.of();
  }

  public Long getOutside() {
    return outsideId;
  }

  public void setOutside(Long outside) {
    outsideId = outside;
  }

  /** Lots of the fixed plans of the year that is shown. */
  public List<Lot> getLots() {
    return lots.of(fiscalYear);
  }

  public Long getLot() {
    return lotId;
  }

  public void setLot(Long lot) {
    lotId = lot;
  }

  public String getLotName() {
    return lotName;
  }

  public void setLotName(String lotName) {
    this.lotName = lotName;
  }

  public Long getSupplier() {
    return supplier;
  }

  public void setSupplier(Long supplier) {
    this.supplier = supplier;
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

  public BigDecimal getLevyIncluded() {
    return levyIncluded;
  }

  public void setLevyIncluded(BigDecimal levyIncluded) {
    this.levyIncluded = levyIncluded;
  }

  public LowPriceResult getLowPrice() {
    return lowPrice;
  }

  public void setLowPrice(LowPriceResult lowPrice) {
    this.lowPrice = lowPrice;
  }

  public String getLowPriceNote() {
    return lowPriceNote;
  }

  public void setLowPriceNote(String lowPriceNote) {
    this.lowPriceNote = lowPriceNote;
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
