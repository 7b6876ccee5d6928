package jp.tokyo23.zerocarbon.renewable.auction;

/** More bids wait than can be taken in; this one was not, and is recorded nowhere. */
public class BiddingBusy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BiddingBusy(long auction) {
    super("too many bids wait for auction " + auction);
  }
}
