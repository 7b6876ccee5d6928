package jp.tokyo23.zerocarbon.it.crash;

/**
 * One call of a bidder and its answer, with times of one monotonic clock.
 *
 * @param bidId the client's own id; a repeated call carries the same one
 * @param amount [yen]
 * @param sequence number in the ledger of an accepted bid; 0 otherwise
 * @param began [ns]
 * @param ended [ns]
 */
public record Call(
    String bidId, long amount, Answer answer, long sequence, long began, long ended) {

  /** What the bidder was told; unknown means that the connection broke before an answer. */
  public enum Answer {
    ACCEPTED,
    REFUSED,
    UNKNOWN
  }
}
