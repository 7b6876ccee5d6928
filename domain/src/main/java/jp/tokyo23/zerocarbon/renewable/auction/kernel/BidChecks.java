package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;

/** The checks of a bidder's command, in the order of the rules; the first failing one answers. */
final class BidChecks {

  private BidChecks() {}

  /** Reason to refuse; null when there is none. */
  static Refusal refusal(AuctionState state, Demand demand, Instant time) {
    AuctionCommand command = demand.command();
    Refusal found = sender(state, command);
    if (found == null) {
      found = moment(state, time);
    }
    if (found == null) {
      found = command.fault() != null ? command.fault() : demand.unreadable();
    }
    if (found != null) {
      return found;
    }
    return switch (command.kind()) {
      case BID -> bid(state, demand);
      case AUTO_BID -> autoBid(state, demand);
      default -> withdrawal(state, command);
    };
  }

  private static Refusal sender(AuctionState state, AuctionCommand command) {
    if (!command.lot().equals(state.rules().lot())) {
      return Refusal.UNKNOWN_LOT;
    }
    Standing own = state.standing(command.signedIn());
    if (own == null) {
      return Refusal.NOT_REGISTERED;
    }
    if (!command.signedIn().equals(command.bidder())) {
      return Refusal.OTHER_SUPPLIER;
    }
    return own.excluded
        ? Refusal.EXCLUDED
        : command.clientId().isBlank() ? Refusal.ID_MISSING : null;
  }

  private static Refusal moment(AuctionState state, Instant time) {
    if (state.phase() == Phase.CANCELLED) {
      return Refusal.AUCTION_CANCELLED;
    }
    if (time.isBefore(state.rules().start())) {
      return Refusal.NOT_STARTED;
    }
    if (state.phase() != Phase.OPEN || !time.isBefore(state.end())) {
      return Refusal.TOO_LATE;
    }
    BiddingHours hours = state.rules().hours();
    boolean taken = hours == null || hours.contain(time.atZone(SoftClose.TOKYO).toLocalTime());
    return taken ? null : Refusal.OUTSIDE_HOURS;
  }

  private static Refusal bid(AuctionState state, Demand demand) {
    AuctionRules rules = state.rules();
    if (rules.startAmount() != null && demand.amount() > rules.startAmount()) {
      return Refusal.ABOVE_START;
    }
    if (rules.sealed()) {
      return null;
    }
    Standing own = state.standing(demand.command().bidder());
    Standing leader = state.leader();
    if (own.amount > 0 && demand.amount() > Limits.below(rules, own.amount)) {
      return Refusal.STEP_TOO_SMALL_OWN;
    }
    if (rules.mustBeat() == MustBeat.LOWEST
        && leader != null
        && demand.amount() > Limits.below(rules, leader.amount)) {
      return Refusal.STEP_TOO_SMALL;
    }
    return own == leader && !rules.leaderMayBidAgain() ? Refusal.LEADER_MAY_NOT_BID : null;
  }

  private static Refusal autoBid(AuctionState state, Demand demand) {
    AuctionRules rules = state.rules();
    if (rules.sealed()) {
      return Refusal.AUTO_BID_NOT_OFFERED;
    }
    if (demand.floor() > demand.amount()) {
      return Refusal.FLOOR_ABOVE_OFFER;
    }
    if (rules.startAmount() != null && demand.floor() > rules.startAmount()) {
      return Refusal.ABOVE_START;
    }
    Standing leader = state.leader();
    boolean useless = leader != null && demand.floor() >= leader.amount;
    return useless ? Refusal.FLOOR_NOT_BELOW_LOWEST : null;
  }

  private static Refusal withdrawal(AuctionState state, AuctionCommand command) {
    if (!state.rules().withdrawalAllowed()) {
      return Refusal.WITHDRAWAL_NOT_ALLOWED;
    }
    Standing own = state.standing(command.bidder());
    return own.amount == 0 && own.autoBid == null ? Refusal.NOTHING_TO_WITHDRAW : null;
  }
}
