package jp.tokyo23.zerocarbon.renewable.auction;

import java.util.List;

/**
 * The database of a real auction would lose acknowledged bids when the power fails; this one is
 * recorded nowhere.
 */
public class BiddingUnsafe extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BiddingUnsafe(long auction, List<String> settings) {
    super("no bids in auction " + auction + ", off in the database: " + settings);
  }
}
