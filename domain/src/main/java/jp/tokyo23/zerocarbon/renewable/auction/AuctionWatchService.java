package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Phase;
import jp.tokyo23.zerocarbon.renewable.auction.protocol.ClosingProtocol;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * Watching an auction: readers of the wards' records, and the suppliers admitted to it. Decides
 * what of it may be seen already.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuctionWatchService {

  private AuctionRepository auctions;
  private SupplierRegistrationRepository registrations;
  private BidderSeats seats;
  private BidDesk desk;
  private ActingUser actor;

  protected AuctionWatchService() {} // for the CDI proxy

  @Inject
  public AuctionWatchService(
      AuctionRepository auctions,
      SupplierRegistrationRepository registrations,
      BidderSeats seats,
      BidDesk desk,
      ActingUser actor) {
    this.auctions = auctions;
    this.registrations = registrations;
    this.seats = seats;
    this.desk = desk;
    this.actor = actor;
  }

  /**
   * The published auction.
   *
   * @throws RecordNotFound also for a supplier that is not admitted
   */
  public Auction auction(Long id) {
    boolean supplier = actor.user().role() == Role.SUPPLIER;
    if (!supplier) {
      actor.user().requireReader();
    }
    if (id == null || supplier && seats.number(id).isEmpty()) {
      throw new RecordNotFound(id);
    }
    return auctions.find(id).filter(Auction::published).orElseThrow(() -> new RecordNotFound(id));
  }

  public AuctionStatus status(Long id) {
    auction(id);
    return AuctionStatus.of(desk.view(id).seenBy(ownNumber(id)), desk.now());
  }

  /**
   * The same, without the others' positions, for somebody who was let in by {@link #auction} a
   * moment ago.
   *
   * @param own what {@link #ownNumber} told then
   */
  public AuctionStatus glance(Long id, String own) {
    return AuctionStatus.of(desk.view(id).withPositionOf(own), desk.now());
  }

  /** The time by the clock that judges the bids. */
  public Instant now() {
    return desk.now();
  }

  /** Own number of an admitted supplier; null for those who only watch. */
  public String ownNumber(Long id) {
    return actor.user().role() == Role.SUPPLIER ? seats.number(id).orElse(null) : null;
  }

  /**
   * Names of the anonymous bidders: to the secretariat once no bid can come any more, since it has
   * to examine the winner; to everybody else once the award is final.
   */
  public SortedMap<String, String> names(Long id) {
    AuctionView view = desk.view(auction(id).id());
    boolean conducts = actor.user().role() == Role.SECRETARIAT;
    boolean shown = view.phase() == Phase.AWARDED || conducts && revealed(view);
    SortedMap<String, String> names = new TreeMap<>();
    if (shown) {
      registrations.ofAuction(id).stream()
          .filter(each -> each.number() != null)
          .forEach(each -> names.put(each.number(), each.organization().name()));
    }
    return Collections.unmodifiableSortedMap(names);
  }

  /** Whether ledger and protocol may be read: after the close, by suppliers after the decision. */
  public boolean ledgerOpen(Long id) {
    AuctionView view = desk.view(auction(id).id());
    return actor.user().role() == Role.SUPPLIER
        ? view.phase() == Phase.AWARDED || view.phase() == Phase.FAILED
        : revealed(view);
  }

  public List<LedgerEntry> ledger(Long id) {
    requireLedgerOpen(id);
    return desk.ledger(id);
  }

  public ClosingProtocol protocol(Long id) {
    requireLedgerOpen(id);
    Auction auction = auction(id);
    return ClosingProtocol.of(
        auction.name(),
        auction.rehearsal(),
        auction.rules(),
        desk.ledger(id),
        desk.view(id),
        desk.view(id).phase() == Phase.AWARDED ? names(id) : new TreeMap<>());
  }

  private void requireLedgerOpen(Long id) {
    if (!ledgerOpen(id)) {
      throw new RecordNotFound(id);
    }
  }

  /** No bid can come any more, and sealed ones are opened. */
  private static boolean revealed(AuctionView view) {
    boolean sealed = view.phase() == Phase.CLOSED && view.bids() == null;
    return view.phase() != Phase.OPEN && !sealed;
  }
}
