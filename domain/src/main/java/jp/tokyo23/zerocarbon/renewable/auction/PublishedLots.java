package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Terms of the published auctions, read once: they change no more. */
@ApplicationScoped
public class PublishedLots {

  private final Map<Long, LotFormula> known = new ConcurrentHashMap<>();
  private AuctionRepository auctions;

  protected PublishedLots() {} // for the CDI proxy

  @Inject
  public PublishedLots(AuctionRepository auctions) {
    this.auctions = auctions;
  }

  /**
   * The terms.
   *
   * @throws RecordNotFound for a draft, too
   */
  public LotTerms terms(Long auction) {
    return formula(auction).terms();
  }

  LotFormula formula(Long auction) {
    return known.computeIfAbsent(
        auction,
        id ->
            auctions
                .find(id)
                .filter(Auction::published)
                .map(LotTerms::of)
                .map(LotFormula::new)
                .orElseThrow(() -> new RecordNotFound(id)));
  }
}
