package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/**
 * A bidder's command with its amounts read.
 *
 * @param unreadable why an amount could not be read; null when both are proper
 */
record Demand(AuctionCommand command, long amount, long floor, Refusal unreadable) {

  static Demand of(AuctionCommand command) {
    if (command.kind() == CommandKind.WITHDRAW) {
      return new Demand(command, 0, 0, null);
    }
    Amount amount = Amount.parse(command.amount());
    if (command.kind() == CommandKind.BID) {
      return new Demand(command, amount.yen(), 0, amount.refusal());
    }
    Amount floor = Amount.parse(command.floor());
    Refusal unreadable = amount.refusal() != null ? amount.refusal() : floor.refusal();
    return new Demand(command, amount.yen(), floor.yen(), unreadable);
  }
}
