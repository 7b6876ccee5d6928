package jp.tokyo23.zerocarbon.renewable.auction;

import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Auction}. */
public interface AuctionRepository extends RecordRepository<Auction> {}
