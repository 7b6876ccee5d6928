package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One line of the ledger: append-only, chained to the line before.
 *
 * @param time the database's clock inside the lock [µs]
 * @param outcome reason of a refusal, new end of an extension, result of a close; blank otherwise
 * @param hash SHA-256 of the previous hash and {@link #canonical()}
 */
public record LedgerEntry(
    long sequence,
    Instant time,
    EntryKind kind,
    AuctionCommand command,
    String outcome,
    String previousHash,
    String hash) {

  static LedgerEntry after(
      String previousHash,
      long sequence,
      Instant time,
      EntryKind kind,
      AuctionCommand command,
      String outcome) {
    LedgerEntry open = new LedgerEntry(sequence, time, kind, command, outcome, previousHash, "");
    return open.sealed();
  }

  /** The bytes under the hash: previous hash, then every value on a line of its own. */
  public String canonical() {
    return text().toString();
  }

  private Canonical text() {
    return new Canonical()
        .line(previousHash)
        .line(sequence)
        .line(micros(time))
        .line(kind.name())
        .line(command.lot())
        .line(command.account())
        .line(command.signedIn())
        .line(command.bidder())
        .line(command.clientId())
        .line(command.amount())
        .line(command.floor())
        .line(command.content())
        .line(command.fault() == null ? "" : command.fault().name())
        .line(outcome);
  }

  /** Whether the hash is the one of the content. */
  public boolean intact() {
    return text().sha256().equals(hash);
  }

  private LedgerEntry sealed() {
    return new LedgerEntry(sequence, time, kind, command, outcome, previousHash, text().sha256());
  }

  static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }
}
