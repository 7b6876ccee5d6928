package jp.tokyo23.zerocarbon.it.crash;

/** An accepted bid as the ledger has it; amount in yen. */
public record Accepted(long sequence, String bidId, long amount) {}
