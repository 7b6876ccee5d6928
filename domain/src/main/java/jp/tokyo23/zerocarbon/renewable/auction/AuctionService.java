package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.round.RoundCalendars;
import jp.tokyo23.zerocarbon.renewable.round.RoundFollower;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/** Preparing and publishing auctions: kept by the secretariat, read by the wards. */
@ApplicationScoped
@Transactional
public class AuctionService extends RecordService<Auction, AuctionDetails> {

  private SupplierRegistrationRepository registrations;
  private BidDesk desk;
  private PublicationCheck check;
  private RoundCalendars calendars;
  private RoundFollower follower;

  protected AuctionService() {} // for the CDI proxy

  @Inject
  public AuctionService(
      AuctionRepository records,
      SupplierRegistrationRepository registrations,
      BidDesk desk,
      PublicationCheck check,
      RoundCalendars calendars,
      RoundFollower follower,
      ActingUser actor,
      RecordAids aids) {
    super(records, actor, aids);
    this.registrations = registrations;
    this.desk = desk;
    this.check = check;
    this.calendars = calendars;
    this.follower = follower;
  }

  public AuctionStatus status(Auction auction) {
    return AuctionStatus.of(auction, desk);
  }

  public AuctionRow row(Auction auction) {
    return AuctionRow.of(auction, status(auction));
  }

  /** What still fits when this auction has failed, counted to the first month of its supply. */
  public FallbackWorkflow fallback(Auction auction) {
    LocalDate start =
        auction.loads().stream()
            .flatMap(load -> load.months().stream())
            .map(use -> use.month().atDay(1))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return FallbackWorkflow.of(start, TokyoTime.today(), calendars.before(start));
  }

  /** Only a draft can be corrected or removed. */
  @Override
  public boolean editable(Auction auction) {
    return !auction.published() && super.editable(auction);
  }

  @Override
  public void remove(Long id, long seenVersion, String reason) {
    recordToEdit(id).requireDraft();
    if (!registrations.ofAuction(id).isEmpty()) {
      throw new RuleViolation("auction.hasSuppliers");
    }
    super.remove(id, seenVersion, reason);
  }

  /** Draws the anonymous numbers, fixes the rules and opens the ledger; the round follows. */
  public void publish(Long id) {
    Auction auction = record(id);
    actor().user().requireEditor(auction.owner());
    auction.requireDraft();
    AuctionRules rules = check.publishable(auction, registrations.ofAuction(id));
    auction.publish(rules, Instant.now());
    desk.open(id, rules);
    follower.follow(auction.fiscalYear());
  }

  @Override
  protected boolean joint() {
    return true;
  }

  @Override
  protected Auction create(AuctionDetails details) {
    return new Auction(details);
  }

  @Override
  protected void apply(Auction record, AuctionDetails details) {
    record.correct(details);
  }
}
