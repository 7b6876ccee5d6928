/** Pages of the auctions: preparing, bidding, watching, closing. */
package jp.tokyo23.zerocarbon.renewable.web.auction;
