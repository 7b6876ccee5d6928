package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** What one line of the ledger tells, and which command it answers. */
public enum EntryKind {
  BID_ACCEPTED(CommandKind.BID),
  BID_REFUSED(CommandKind.BID),
  AUTO_BID_DEPOSITED(CommandKind.AUTO_BID),
  AUTO_BID_REFUSED(CommandKind.AUTO_BID),
  WITHDRAWN(CommandKind.WITHDRAW),
  WITHDRAWAL_REFUSED(CommandKind.WITHDRAW),
  AUTO_BID_USED(CommandKind.EFFECT),
  EXTENDED(CommandKind.EFFECT),
  CLOSED(CommandKind.CLOSE),
  OPENED(CommandKind.OPEN_SEALED),
  DRAWN(CommandKind.DRAW),
  EXCLUDED(CommandKind.EXCLUDE),
  CANCELLED(CommandKind.CANCEL),
  AWARDED(CommandKind.AWARD),
  RESUMED(CommandKind.RESUME);

  private final CommandKind command;

  EntryKind(CommandKind command) {
    this.command = command;
  }

  /** Kind of the command behind an entry of this kind. */
  public CommandKind command() {
    return command;
  }

  /** Whether it followed from the entry before, and was not asked for by anybody. */
  public boolean effect() {
    return command == CommandKind.EFFECT;
  }

  static EntryKind accepted(CommandKind kind) {
    return switch (kind) {
      case BID -> BID_ACCEPTED;
      case AUTO_BID -> AUTO_BID_DEPOSITED;
      case WITHDRAW -> WITHDRAWN;
      case CLOSE -> CLOSED;
      case OPEN_SEALED -> OPENED;
      case DRAW -> DRAWN;
      case EXCLUDE -> EXCLUDED;
      case CANCEL -> CANCELLED;
      case AWARD -> AWARDED;
      case RESUME -> RESUMED;
      case EFFECT -> throw new IllegalArgumentException("an effect is not a command");
    };
  }

  static EntryKind refused(CommandKind kind) {
    return switch (kind) {
      case BID -> BID_REFUSED;
      case AUTO_BID -> AUTO_BID_REFUSED;
      case WITHDRAW -> WITHDRAWAL_REFUSED;
      default -> throw new IllegalArgumentException(kind + " leaves no refusal");
    };
  }
}
