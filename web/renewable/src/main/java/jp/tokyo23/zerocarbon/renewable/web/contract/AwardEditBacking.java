package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
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
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an award. */
@Named
@ViewScoped
public class AwardEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final RecordFilter SUPPLIERS =
      new RecordFilter(null, null, null, null, OrganizationKind.SUPPLIER);

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
  private LowPriceResult lowPrice = LowPriceResult.NOT_LOW;
  private String lowPriceNote;
  private String note;
  private boolean placeholder;

  public void load() {
    fiscalYear = frame.getFiscalYear();
    Award record = form.open(service);
    if (record != null) {
      fill(record);
    } else if (auctionId != null) {
      take(auctions.result(auctionId));
    } else if (outsideId != null) {
      take(outside.record(outsideId));
    }
  }

  private void take(OutsideResult result) {
    if (result == null) {
      return;
    }
    fiscalYear = result.fiscalYear();
    lotId = result.lotId();
    lotName = lotId == null ? result.lotName() : null;
    supplier = result.winner().id();
    evaluationTotal = result.evaluationTotal();
    startAmount = result.startAmount();
    prices.fill(result.prices());
    lowPrice = result.lowPrice();
    note = outside.evidence(result);
    placeholder = result.placeholder();
  }

  private void take(AuctionResult result) {
    if (result == null) {
      return;
    }
    Auction auction = auctions.auction(result.auctionId());
    Long start = auction.rules().startAmount();
    fiscalYear = auction.fiscalYear();
    lotId = result.lotId();
    lotName = lotId == null ? result.name() : null;
    supplier = result.winner().id();
    evaluationTotal = BigDecimal.valueOf(result.amount());
    startAmount = start == null ? null : BigDecimal.valueOf(start);
    prices.fill(result.prices());
    lowPrice = result.examined() ? LowPriceResult.JUSTIFIED : LowPriceResult.NOT_LOW;
    placeholder = auction.rehearsal() || auction.placeholder();
  }

  private void fill(Award record) {
    fiscalYear = record.fiscalYear();
    lotId = record.lotId();
    lotName = record.lotName();
    auctionId = record.auctionId();
    supplier = record.supplier().id();
    evaluationTotal = record.amounts().evaluationTotal();
    startAmount = record.amounts().startAmount();
    prices.fill(record.prices());
    lowPrice = record.lowPrice();
    lowPriceNote = record.lowPriceNote();
    note = record.note();
    placeholder = record.placeholder();
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
        prices.prices(),
        lowPrice,
        lowPriceNote,
        note,
        placeholder);
  }

  public List<Organization> getSuppliers() {
    return organizations.page(PageQuery.all(SUPPLIERS));
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
