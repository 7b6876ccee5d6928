package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionResult;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionResultService;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionService;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardDetails;
import jp.tokyo23.zerocarbon.renewable.contract.AwardService;
import jp.tokyo23.zerocarbon.renewable.contract.AwardState;
import jp.tokyo23.zerocarbon.renewable.contract.LowPriceResult;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** Auctions held here whose result is to become an award. */
@Dependent
public class AwardableAuctions implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AuctionResultService results;
  @Inject private AuctionService auctions;
  @Inject private AwardService awards;

  /** Results for which no award stands. */
  List<AuctionResult> open() {
    Set<Long> taken =
        awards.page(PageQuery.all(RecordFilter.ALL)).stream()
            .filter(award -> award.state() != AwardState.CANCELLED && award.auctionId() != null)
            .map(Award::auctionId)
            .collect(Collectors.toSet());
    return results.all().stream().filter(result -> !taken.contains(result.auctionId())).toList();
  }

  /** An award from the result of an auction; the request ends with 404 while it has none. */
  AwardDetails proposal(Long auctionId) {
    Optional<AuctionResult> result = NotFoundPage.orElseNotFound(() -> results.of(auctionId));
    if (result == null || result.isEmpty()) {
      NotFoundPage.show();
      return null;
    }
    return proposal(result.get(), auctions.record(auctionId));
  }

  private static AwardDetails proposal(AuctionResult result, Auction auction) {
    Long start = auction.rules().startAmount();
    return new AwardDetails(
        auction.fiscalYear(),
        result.lotId(),
        result.name(),
        result.auctionId(),
        result.winner().id(),
        BigDecimal.valueOf(result.amount()),
        start == null ? null : BigDecimal.valueOf(start),
        result.levy(),
        result.prices(),
        result.examined() ? LowPriceResult.JUSTIFIED : LowPriceResult.NOT_LOW,
        null,
        null,
        auction.rehearsal() || auction.placeholder());
  }
}
