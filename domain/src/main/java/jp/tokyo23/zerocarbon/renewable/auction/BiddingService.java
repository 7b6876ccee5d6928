package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * What a supplier does: sees the auctions it is admitted to, evaluates prices, bids. The desk
 * records in a transaction of its own, so none is open here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BiddingService {

  private AuctionRepository auctions;
  private PublishedLots lots;
  private BidderSeats seats;
  private BidDesk desk;

  protected BiddingService() {} // for the CDI proxy

  @Inject
  public BiddingService(
      AuctionRepository auctions, PublishedLots lots, BidderSeats seats, BidDesk desk) {
    this.auctions = auctions;
    this.lots = lots;
    this.seats = seats;
    this.desk = desk;
  }

  /** Published auctions to which the acting supplier is admitted. */
  public List<AuctionRow> auctions() {
    if (seats.organization().isEmpty()) {
      return List.of();
    }
    return auctions.all(RecordFilter.ALL).stream()
        .filter(each -> each.published() && seats.number(each.id()).isPresent())
        .map(each -> AuctionRow.of(each, AuctionStatus.of(each, desk)))
        .toList();
  }

  /**
   * The auction.
   *
   * @throws RecordNotFound also where the supplier is not admitted: it learns of no other auction
   */
  public Auction auction(Long id) {
    seat(id);
    return auctions.find(id).orElseThrow(() -> new RecordNotFound(id));
  }

  /** How the auction stands now. */
  public AuctionStage stage(Long id) {
    seat(id);
    return AuctionStage.of(desk.view(id), desk.now());
  }

  public LotTerms terms(Long id) {
    seat(id);
    return lots.terms(id);
  }

  /** What the own company has in the auction. */
  public AuctionView.Position position(Long id) {
    return desk.view(id).positions().get(seat(id));
  }

  /**
   * The evaluation of these prices, without sending anything.
   *
   * @throws RuleViolation when the prices are not what the rules ask for
   */
  public PriceOffer evaluate(Long id, PriceSet prices) {
    LotTerms terms = terms(id);
    Refusal fault = terms.fault(prices);
    if (fault != null) {
      throw new RuleViolation("bid.pricesRefused", Labels.of(fault));
    }
    return new PriceOffer(prices, terms.evaluate(prices), position(id).largestAllowed());
  }

  /**
   * What an auto-bid of these prices comes down to at its floor [yen], for the supplier to see.
   *
   * @throws RuleViolation where the prices would have to be nothing for that
   */
  public PriceOffer atFloor(Long id, PriceSet prices, long floor) {
    LotTerms terms = terms(id);
    PriceSet scaled = PriceScaling.to(floor, prices, terms);
    Refusal fault = terms.fault(scaled);
    if (fault != null) {
      throw new RuleViolation("bid.floorTooLow").at("floor");
    }
    return new PriceOffer(scaled, terms.evaluate(scaled), null);
  }

  /** Sends a bid; its answer is durable. */
  public Receipt bid(Long id, String clientId, PriceSet prices) {
    LotTerms terms = lots.terms(id);
    Sender sender = seats.sender(id, terms.rules().lot());
    Refusal fault = fault(terms, prices);
    String amount = fault == null ? terms.evaluate(prices).yen().toPlainString() : "";
    return desk.submit(
        id, AuctionCommand.bid(sender, clientId, amount, PriceSetText.write(prices), fault));
  }

  /** Deposits an auto-bid that goes down from these prices, but never below the floor [yen]. */
  public Receipt autoBid(Long id, String clientId, PriceSet prices, String floor) {
    LotTerms terms = lots.terms(id);
    Sender sender = seats.sender(id, terms.rules().lot());
    Refusal fault = fault(terms, prices);
    String amount = fault == null ? terms.evaluate(prices).yen().toPlainString() : "";
    String content = PriceSetText.write(prices);
    return desk.submit(id, AuctionCommand.autoBid(sender, clientId, amount, floor, content, fault));
  }

  public Receipt withdraw(Long id, String clientId) {
    Sender sender = seats.sender(id, lots.terms(id).rules().lot());
    return desk.submit(id, AuctionCommand.withdraw(sender, clientId));
  }

  private static Refusal fault(LotTerms terms, PriceSet prices) {
    Refusal fault = terms.fault(prices);
    if (fault != null) {
      return fault;
    }
    try {
      terms.evaluate(prices);
      return null;
    } catch (RuleViolation incomplete) {
      return Refusal.PRICE_MISSING;
    }
  }

  private String seat(Long id) {
    return seats.number(id).orElseThrow(() -> new RecordNotFound(id));
  }
}
