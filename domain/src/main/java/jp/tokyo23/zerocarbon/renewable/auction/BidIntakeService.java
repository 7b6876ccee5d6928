package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.CompletionStage;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Takes the bids that a supplier's program sends for the signed-in person. Whatever is wrong with
 * them is for the ledger to record, so nothing is turned away here but what concerns no published
 * auction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BidIntakeService {

  private PublishedLots lots;
  private BidderSeats seats;
  private BidDesk desk;

  protected BidIntakeService() {} // for the CDI proxy

  @Inject
  public BidIntakeService(PublishedLots lots, BidderSeats seats, BidDesk desk) {
    this.lots = lots;
    this.seats = seats;
    this.desk = desk;
  }

  /**
   * Has a bid judged and recorded; the answer comes when it is durable.
   *
   * @param lot as the program names it
   * @param clientId made by the program, so that a repeat is harmless
   * @param prices in the lines of {@link PriceSetText}
   */
  public CompletionStage<Receipt> bid(Long auction, String lot, String clientId, String prices) {
    LotFormula formula = lots.formula(auction);
    Sender sender = seats.sender(auction, lot);
    return desk.send(auction, command(formula, sender, clientId, prices));
  }

  private static AuctionCommand command(
      LotFormula formula, Sender sender, String clientId, String text) {
    TypedPrices typed = TypedPrices.read(text);
    Refusal fault = typed.fault() == null ? formula.terms().fault(typed.prices()) : typed.fault();
    if (fault != null) {
      return AuctionCommand.bid(sender, clientId, "", text, fault);
    }
    String content = PriceSetText.write(typed.prices());
    try {
      String amount = formula.yen(typed.prices()).toPlainString();
      return AuctionCommand.bid(sender, clientId, amount, content, null);
    } catch (RuleViolation incomplete) {
      return AuctionCommand.bid(sender, clientId, "", content, Refusal.PRICE_MISSING);
    }
  }
}
