package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.EntryKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Phase;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** The results of awarded auctions, for whoever makes contracts from them. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuctionResultService {

  private AuctionRepository auctions;
  private SupplierRegistrationRepository registrations;
  private BidDesk desk;
  private ActingUser actor;

  protected AuctionResultService() {} // for the CDI proxy

  @Inject
  public AuctionResultService(
      AuctionRepository auctions,
      SupplierRegistrationRepository registrations,
      BidDesk desk,
      ActingUser actor) {
    this.auctions = auctions;
    this.registrations = registrations;
    this.desk = desk;
    this.actor = actor;
  }

  /** Real auctions and rehearsals that are awarded, by the latest fiscal year first. */
  public List<AuctionResult> all() {
    actor.user().requireReader();
    return auctions.all(RecordFilter.ALL).stream()
        .flatMap(auction -> result(auction).stream())
        .toList();
  }

  /** The result; empty while nothing is awarded. */
  public Optional<AuctionResult> of(Long auction) {
    actor.user().requireReader();
    return result(auctions.find(auction).orElseThrow(() -> new RecordNotFound(auction)));
  }

  private Optional<AuctionResult> result(Auction auction) {
    if (!auction.published()) {
      return Optional.empty();
    }
    AuctionView view = desk.view(auction.id());
    if (view.phase() != Phase.AWARDED) {
      return Optional.empty();
    }
    String number = view.outcome().bidders().get(0);
    return registrations.ofAuction(auction.id()).stream()
        .filter(each -> number.equals(each.number()))
        .findFirst()
        .map(
            winner ->
                new AuctionResult(
                    auction.id(),
                    auction.lotId(),
                    auction.name(),
                    winner.organization(),
                    view.outcome().amount(),
                    levy(auction),
                    prices(auction, number),
                    view.outcome().abnormallyLow()));
  }

  private static BigDecimal levy(Auction auction) {
    LotTerms terms = LotTerms.of(auction);
    BigDecimal unit = terms.rules().evaluation().reference().levy();
    return terms.rules().evaluation().includesLevy() ? terms.energy().multiply(unit) : null;
  }

  private PriceSet prices(Auction auction, String winner) {
    PriceSet prices = null;
    PriceSet deposited = null;
    for (LedgerEntry entry : desk.ledger(auction.id())) {
      if (!winner.equals(entry.command().bidder())) {
        continue;
      }
      if (entry.kind() == EntryKind.BID_ACCEPTED) {
        prices = PriceSetText.read(entry.command().content());
      } else if (entry.kind() == EntryKind.AUTO_BID_DEPOSITED) {
        deposited = PriceSetText.read(entry.command().content());
      } else if (entry.kind() == EntryKind.AUTO_BID_USED) {
        long used = Long.parseLong(entry.command().amount());
        prices = PriceScaling.to(used, deposited, LotTerms.of(auction));
      }
    }
    return prices;
  }
}
