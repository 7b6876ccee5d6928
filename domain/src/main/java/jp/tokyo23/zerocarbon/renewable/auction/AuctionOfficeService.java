package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.CommandKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;

/** Steps of the secretariat in a published auction; each stands in the ledger. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuctionOfficeService {

  private PublishedLots lots;
  private BidderSeats seats;
  private BidDesk desk;
  private ActingUser actor;

  protected AuctionOfficeService() {} // for the CDI proxy

  @Inject
  public AuctionOfficeService(
      PublishedLots lots, BidderSeats seats, BidDesk desk, ActingUser actor) {
    this.lots = lots;
    this.seats = seats;
    this.desk = desk;
    this.actor = actor;
  }

  public boolean mayConduct() {
    return actor.user().role() == Role.SECRETARIAT;
  }

  public void cancel(Long id, String reason) {
    send(id, CommandKind.CANCEL, "", reason);
  }

  /** 開札. */
  public void openSealed(Long id) {
    send(id, CommandKind.OPEN_SEALED, "", "");
  }

  /** Records the winner of a draw among equal bids. */
  public void draw(Long id, String bidder, String record) {
    send(id, CommandKind.DRAW, bidder, record);
  }

  public void exclude(Long id, String bidder, String reason) {
    send(id, CommandKind.EXCLUDE, bidder, reason);
  }

  /** Makes the result final; a reason is needed where the price was examined. */
  public void award(Long id, String bidder, String reason) {
    send(id, CommandKind.AWARD, bidder, reason);
  }

  private void send(Long id, CommandKind kind, String bidder, String reason) {
    actor.user().requireRole(Role.SECRETARIAT);
    String lot = lots.terms(id).rules().lot();
    String content = reason == null ? "" : reason.strip();
    Receipt receipt =
        desk.submit(id, AuctionCommand.office(kind, lot, seats.pseudonym(), bidder, content));
    if (!receipt.accepted()) {
      throw new RuleViolation("auction.stepRefused", Labels.of(receipt.refusal()));
    }
  }
}
