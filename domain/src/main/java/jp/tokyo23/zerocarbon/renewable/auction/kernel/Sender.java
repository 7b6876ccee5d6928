package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/**
 * Who sends a bid, for which lot, in whose name.
 *
 * @param lot the lot the sender names
 * @param account pseudonym of the signed-in account
 * @param signedIn anonymous number of the signed-in organisation in this auction; blank: none
 * @param bidder anonymous number the bid is for
 */
public record Sender(String lot, String account, String signedIn, String bidder) {

  public static Sender of(String lot, String account, String bidder) {
    return new Sender(lot, account, bidder, bidder);
  }
}
