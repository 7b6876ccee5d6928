/** Auctions of the lots, from the published rules to the winner. */
package jp.tokyo23.zerocarbon.renewable.auction;
