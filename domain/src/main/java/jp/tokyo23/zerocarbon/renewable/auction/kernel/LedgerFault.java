package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** A ledger does not hold: the entry where it broke, and how. */
public class LedgerFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long sequence;
  private final Kind kind;

  /** How a ledger can be broken. */
  public enum Kind {
    /** Numbers do not follow one another. */
    SEQUENCE,
    /** The entry does not follow the hash of the one before. */
    CHAIN,
    /** The content does not belong to the hash. */
    CONTENT,
    /** Time runs backwards. */
    TIME,
    /** Judged again by the rules, another answer comes out. */
    JUDGEMENT
  }

  LedgerFault(long sequence, Kind kind) {
    super(kind + " at entry " + sequence);
    this.sequence = sequence;
    this.kind = kind;
  }

  public long sequence() {
    return sequence;
  }

  public Kind kind() {
    return kind;
  }
}
