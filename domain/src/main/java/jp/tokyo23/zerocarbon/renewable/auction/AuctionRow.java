package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.Instant;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionMode;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/**
 * One line of the list of auctions.
 *
 * @param end effective end
 * @param lowest lowest amount [yen]; null: none, or sealed
 */
public record AuctionRow(
    Long id,
    FiscalYear fiscalYear,
    String name,
    AuctionMode mode,
    boolean rehearsal,
    Instant start,
    Instant end,
    AuctionStage stage,
    Long lowest,
    boolean placeholder)
    implements RecordRow {

  static AuctionRow of(Auction record, AuctionStatus status) {
    AuctionRules rules = record.rules();
    return new AuctionRow(
        record.id(),
        record.fiscalYear(),
        record.name(),
        rules.mode(),
        record.rehearsal(),
        rules.start(),
        status.end(),
        status.stage(),
        status.lowest(),
        record.placeholder());
  }
}
