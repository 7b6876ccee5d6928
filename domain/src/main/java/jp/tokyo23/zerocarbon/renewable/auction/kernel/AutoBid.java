package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/**
 * A deposited auto-bid: bids for the bidder, but never above the offer nor below the floor.
 *
 * @param offer total of the deposited unit prices [yen]
 * @param floor private lowest total [yen]
 * @param deposited sequence of the deposit; from it the auto-bid counts among equal amounts
 */
record AutoBid(long offer, long floor, long deposited) {}
