package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.util.List;

/**
 * Judges the steps of the office and of the timer that closes and resumes. A refused one leaves no
 * entry.
 */
final class OfficeJudge {

  private OfficeJudge() {}

  static Judgement judge(AuctionState state, AuctionCommand command, Journal journal) {
    Refusal refusal = refusal(state, command, journal);
    if (refusal != null) {
      return new Judgement(receipt(state, journal, refusal, 0, ""), List.of());
    }
    carryOut(state, command, journal);
    EntryKind kind = EntryKind.accepted(command.kind());
    boolean resumed = kind == EntryKind.RESUMED;
    String result = resumed ? state.end().toString() : state.outcome().text();
    LedgerEntry entry = journal.add(kind, command, result);
    Receipt receipt = receipt(state, journal, null, entry.sequence(), entry.hash());
    return new Judgement(receipt, journal.entries());
  }

  private static Refusal refusal(AuctionState state, AuctionCommand command, Journal journal) {
    if (!command.lot().equals(state.rules().lot())) {
      return Refusal.UNKNOWN_LOT;
    }
    return switch (command.kind()) {
      case CLOSE -> close(state, journal);
      case OPEN_SEALED -> opening(state);
      case DRAW -> draw(state, command);
      case EXCLUDE -> exclusion(state, command);
      case CANCEL -> decided(state) ? Refusal.ALREADY_DECIDED : reason(command);
      case AWARD -> award(state, command);
      case RESUME -> resumption(state, command, journal);
      default -> throw new IllegalArgumentException(command.kind() + " is not the office's");
    };
  }

  private static Refusal close(AuctionState state, Journal journal) {
    if (state.phase() != Phase.OPEN) {
      return Refusal.ALREADY_DECIDED;
    }
    return journal.time().isBefore(state.end()) ? Refusal.NOT_CLOSED_YET : null;
  }

  private static Refusal resumption(AuctionState state, AuctionCommand command, Journal journal) {
    if (state.phase() != Phase.OPEN) {
      return Refusal.ALREADY_DECIDED;
    }
    Instant end = Interruption.endAfter(state, command, journal.time());
    return end == null ? Refusal.NOTHING_LOST : null;
  }

  private static Refusal opening(AuctionState state) {
    if (!state.rules().sealed()) {
      return Refusal.NOT_SEALED;
    }
    if (state.phase() == Phase.OPEN) {
      return Refusal.NOT_CLOSED_YET;
    }
    return state.phase() != Phase.CLOSED || state.opened() ? Refusal.ALREADY_DECIDED : null;
  }

  private static Refusal draw(AuctionState state, AuctionCommand command) {
    boolean tied =
        state.outcome().kind() == Outcome.Kind.TIED
            && state.outcome().bidders().contains(command.bidder());
    return tied ? reason(command) : Refusal.NOT_TIED;
  }

  private static Refusal exclusion(AuctionState state, AuctionCommand command) {
    Standing bidder = state.standing(command.bidder());
    if (bidder == null) {
      return Refusal.NOT_REGISTERED;
    }
    if (decided(state) || bidder.excluded) {
      return Refusal.ALREADY_DECIDED;
    }
    return reason(command);
  }

  private static Refusal award(AuctionState state, AuctionCommand command) {
    if (decided(state)) {
      return Refusal.ALREADY_DECIDED;
    }
    boolean winner =
        state.outcome().kind() == Outcome.Kind.WINNER
            && state.outcome().bidders().contains(command.bidder());
    if (!winner) {
      return Refusal.NOT_THE_WINNER;
    }
    return state.phase() == Phase.UNDER_EXAMINATION ? reason(command) : null;
  }

  private static boolean decided(AuctionState state) {
    return state.phase() == Phase.AWARDED
        || state.phase() == Phase.FAILED
        || state.phase() == Phase.CANCELLED;
  }

  private static Refusal reason(AuctionCommand command) {
    return command.content().isBlank() ? Refusal.REASON_MISSING : null;
  }

  private static void carryOut(AuctionState state, AuctionCommand command, Journal journal) {
    switch (command.kind()) {
      case CLOSE -> Closing.close(state);
      case OPEN_SEALED -> {
        state.open();
        Closing.decide(state);
      }
      case DRAW -> Closing.drawn(state, command.bidder());
      case EXCLUDE -> exclude(state, command.bidder());
      case CANCEL -> state.conclude(Phase.CANCELLED, state.outcome());
      case RESUME ->
          state.resume(
              Interruption.endAfter(state, command, journal.time()),
              Interruption.read(command.content()).to());
      default -> state.conclude(Phase.AWARDED, state.outcome());
    }
  }

  private static void exclude(AuctionState state, String bidder) {
    state.exclude(state.standing(bidder));
    if (state.phase() != Phase.OPEN && state.amountsVisible()) {
      Closing.decide(state);
    }
  }

  private static Receipt receipt(
      AuctionState state, Journal journal, Refusal refusal, long sequence, String hash) {
    return new Receipt(
        sequence,
        journal.time(),
        refusal,
        state.outcome().amount(),
        hash,
        state.end(),
        null,
        false);
  }
}
