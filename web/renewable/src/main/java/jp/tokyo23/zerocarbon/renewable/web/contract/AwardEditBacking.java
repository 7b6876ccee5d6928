package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionResult;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardDetails;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an award. */
@Named
@ViewScoped
public class AwardEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AwardService service;
  @Inject private AwardableAuctions auctions;
  @Inject private AwardableOutside outside;
  @Inject private RecordForm form;
  @Inject private WonLotInput won;

  private Long auctionId;
  private Long outsideId;
  private String lowPriceNote;
  private String note;
  private boolean placeholder;

  public void load() {
    won.begin();
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
    won.fill(given);
    auctionId = given.auctionId();
    lowPriceNote = given.lowPriceNote();
    note = given.note();
    placeholder = given.placeholder();
  }

  public String save() {
    return form.save(service, this::details, "/award");
  }

  private AwardDetails details() {
    return new AwardDetails(
        won.getFiscalYear(),
        won.getLot(),
        won.name(),
        auctionId,
        won.getSupplier(),
        won.getEvaluationTotal(),
        won.getStartAmount(),
        won.getLevyIncluded(),
        won.priceSet(),
        won.getLowPrice(),
        lowPriceNote,
        note,
        placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  public WonLotInput getWon() {
    return won;
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
