package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.util.List;

/** Judges what bidders send. */
final class BidJudge {

  private BidJudge() {}

  static Judgement judge(AuctionState state, AuctionCommand command, Journal journal) {
    boolean known = !command.clientId().isBlank() && state.answers().known(command);
    Receipt earlier = known ? state.answers().repeated(command) : null;
    if (earlier != null) {
      return new Judgement(earlier.again(), List.of());
    }
    Demand demand = Demand.of(command);
    Refusal refusal =
        known ? Refusal.REPEATED_ID : BidChecks.refusal(state, demand, journal.time());
    LedgerEntry entry = enter(journal, command, refusal);
    if (refusal == null) {
      carryOut(state, demand, entry, journal);
    }
    Receipt receipt = receipt(state, demand, entry, refusal);
    if (!known && !command.clientId().isBlank()) {
      state.answers().remember(command, receipt);
    }
    return new Judgement(receipt, journal.entries());
  }

  private static LedgerEntry enter(Journal journal, AuctionCommand command, Refusal refusal) {
    return refusal == null
        ? journal.add(EntryKind.accepted(command.kind()), command, "")
        : journal.add(EntryKind.refused(command.kind()), command, refusal.name());
  }

  private static void carryOut(
      AuctionState state, Demand demand, LedgerEntry entry, Journal journal) {
    Standing own = state.standing(demand.command().bidder());
    Standing leaderBefore = state.leader();
    long lowestBefore = leaderBefore == null ? 0 : leaderBefore.amount;
    switch (demand.command().kind()) {
      case BID -> state.bid(own, demand.amount(), entry.sequence(), entry.sequence());
      case AUTO_BID ->
          state.deposit(own, new AutoBid(demand.amount(), demand.floor(), entry.sequence()));
      default -> {
        state.withdraw(own);
        return;
      }
    }
    if (state.rules().sealed()) {
      return;
    }
    boolean used = AutoBids.resolve(state, journal);
    boolean bidMade = used || demand.command().kind() == CommandKind.BID;
    boolean newLowest = state.leader() != null && state.leader().amount != lowestBefore;
    if (bidMade && (newLowest || state.rules().softClose().anyBidExtends())) {
      extend(state, journal);
    }
  }

  /** One extension a command, however many auto-bids answered it. */
  private static void extend(AuctionState state, Journal journal) {
    SoftClose softClose = state.rules().softClose();
    Integer most = softClose.maxExtensions();
    if (most != null && state.extensions() >= most) {
      return;
    }
    Instant end = softClose.endAfter(journal.time(), state.end(), state.rules().closedDays());
    if (end.isAfter(state.end())) {
      state.extend(end);
      journal.effect(EntryKind.EXTENDED, "", 0, end.toString());
    }
  }

  private static Receipt receipt(
      AuctionState state, Demand demand, LedgerEntry entry, Refusal refusal) {
    Standing own = state.standing(demand.command().bidder());
    return new Receipt(
        entry.sequence(),
        entry.time(),
        refusal,
        demand.amount(),
        entry.hash(),
        state.end(),
        state.amountsVisible() ? Limits.largest(state, own) : state.rules().startAmount(),
        false);
  }
}
