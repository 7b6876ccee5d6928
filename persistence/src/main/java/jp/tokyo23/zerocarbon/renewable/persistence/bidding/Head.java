package jp.tokyo23.zerocarbon.renewable.persistence.bidding;

import java.time.Instant;

/**
 * The end of a ledger, read under its lock.
 *
 * @param sequence number of the last entry; 0 when there is none
 * @param now the clock of the database, read after the lock was granted [µs]
 */
record Head(long sequence, String hash, Instant now) {}
