package jp.tokyo23.zerocarbon.renewable.auction;

/**
 * The connection to the database broke or the answer took too long: the bid may be recorded or not.
 * Sending it again under the same client's id tells, and does no harm.
 */
public class BiddingInterrupted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BiddingInterrupted(long auction, Throwable cause) {
    super("outcome unknown in auction " + auction, cause);
  }
}
