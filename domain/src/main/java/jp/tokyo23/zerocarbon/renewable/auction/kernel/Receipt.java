package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;

/**
 * The answer to a command; to be given only after its ledger entries are durable.
 *
 * @param sequence number of the ledger entry; 0 where the office was refused
 * @param refusal null when accepted
 * @param amount evaluation total [yen] taken from the command; 0 when there is none
 * @param hash chain hash of the ledger entry; blank where the office was refused
 * @param end effective end after this command
 * @param largestAllowed the largest amount the bidder may bid next [yen]; null: not limited
 * @param repeated whether this is the answer of an earlier command with the same id
 */
public record Receipt(
    long sequence,
    Instant time,
    Refusal refusal,
    long amount,
    String hash,
    Instant end,
    Long largestAllowed,
    boolean repeated) {

  public boolean accepted() {
    return refusal == null;
  }

  Receipt again() {
    return new Receipt(sequence, time, refusal, amount, hash, end, largestAllowed, true);
  }
}
