/**
 * How bids become durable: one writer an auction, which puts everything that waits into one
 * transaction (group commit).
 */
package jp.tokyo23.zerocarbon.renewable.persistence.bidding;
