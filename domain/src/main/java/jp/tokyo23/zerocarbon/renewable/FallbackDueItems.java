package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionRepository;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionService;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStage;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackAction;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackActionRepository;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackState;
import jp.tokyo23.zerocarbon.renewable.auction.FallbackWorkflow;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.claim.SentenceTemplates;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** What waits to be done after failed auctions of a fiscal year, all by the secretariat. */
@ApplicationScoped
public class FallbackDueItems {

  private static final SentenceTemplates WORDS = SentenceTemplates.beside(FallbackDueItems.class);

  private AuctionRepository auctions;
  private AuctionService service;
  private FallbackActionRepository actions;

  protected FallbackDueItems() {} // for the CDI proxy

  @Inject
  public FallbackDueItems(
      AuctionRepository auctions, AuctionService service, FallbackActionRepository actions) {
    this.auctions = auctions;
    this.service = service;
    this.actions = actions;
  }

  List<DueItem> of(FiscalYear year) {
    return auctions.all(RecordFilter.of(year)).stream()
        .filter(auction -> service.status(auction).stage() == AuctionStage.FAILED)
        .flatMap(this::afterFailure)
        .toList();
  }

  private Stream<DueItem> afterFailure(Auction auction) {
    List<FallbackAction> taken = actions.ofAuction(auction.id());
    List<FallbackAction> open = taken.stream().filter(each -> each.state().open()).toList();
    boolean solved = taken.stream().anyMatch(each -> each.state() == FallbackState.SUCCEEDED);
    if (open.isEmpty() && !solved) {
      String text = WORDS.text("due.fallback").formatted(name(auction));
      return Stream.of(new DueItem(lastDay(auction), text, auction.ref()));
    }
    return open.stream().map(each -> item(auction, each));
  }

  private static DueItem item(Auction auction, FallbackAction action) {
    String text =
        WORDS
            .text("due.fallbackStep")
            .formatted(name(auction), Labels.of(action.step()), action.responsible());
    return new DueItem(action.due(), text, action.ref());
  }

  private static String name(Auction auction) {
    return auction.rehearsal()
        ? auction.name() + "（" + Labels.field(Auction.class, "rehearsal") + "）"
        : auction.name();
  }

  /** Day on which the first step that still fits has to begin. */
  private LocalDate lastDay(Auction auction) {
    return service.fallback(auction).steps().stream()
        .filter(line -> Boolean.TRUE.equals(line.fits()))
        .map(FallbackWorkflow.Line::lastDay)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
