package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One auction of random rules and random, often wrong, commands, as it ran live. */
final class RandomAuction {

  final AuctionRules rules;
  final AuctionState state;
  final List<LedgerEntry> ledger = new ArrayList<>();
  final List<Judgement> judgements = new ArrayList<>();
  final List<Instant> ends = new ArrayList<>();

  private final SplittableRandom random;
  private Instant now;

  RandomAuction(long seed) {
    random = new SplittableRandom(seed);
    rules = randomRules();
    state = AuctionState.begin(rules);
    now = rules.end().minusSeconds(random.nextInt(7_200));
    int commands = random.nextInt(5, 40);
    for (int i = 0; i < commands; i++) {
      now = now.plusNanos(random.nextLong(1, 400_000_000_000L));
      send(command(i), now);
    }
    finish();
  }

  private void send(AuctionCommand command, Instant time) {
    Judgement judgement = Auctioneer.judge(state, command, time);
    judgements.add(judgement);
    ledger.addAll(judgement.entries());
    ends.add(state.end());
  }

  private void finish() {
    if (now.isBefore(state.end())) {
      now = state.end().plusMillis(random.nextInt(5_000));
    }
    send(RulesFixture.office(CommandKind.CLOSE, "", ""), now);
    send(RulesFixture.office(CommandKind.OPEN_SEALED, "", "開札"), now);
    if (state.outcome().kind() == Outcome.Kind.TIED) {
      send(RulesFixture.office(CommandKind.DRAW, state.outcome().bidders().get(0), "くじ"), now);
    }
    if (random.nextBoolean() && !state.outcome().bidders().isEmpty()) {
      String winner = state.outcome().bidders().get(0);
      send(RulesFixture.office(CommandKind.EXCLUDE, winner, "低価格調査"), now);
    }
    if (!state.outcome().bidders().isEmpty()) {
      String winner = state.outcome().bidders().get(0);
      send(RulesFixture.office(CommandKind.AWARD, winner, "妥当"), now);
    }
  }

  private AuctionRules randomRules() {
    RulesFixture fixture = new RulesFixture();
    fixture.mode = random.nextInt(5) == 0 ? AuctionMode.SEALED : AuctionMode.OPEN_OUTCRY;
    fixture.base = pick(ExtensionBase.values());
    fixture.trigger = pick(ExtensionTrigger.values());
    fixture.maxExtensions = random.nextBoolean() ? null : random.nextInt(4);
    fixture.pause = random.nextInt(4) == 0 ? null : Duration.ofSeconds(random.nextInt(10, 4_000));
    fixture.step =
        random.nextBoolean()
            ? MinimumStep.absolute(random.nextLong(1, 200_000))
            : MinimumStep.relative(BigDecimal.valueOf(random.nextInt(1, 30), 3));
    fixture.mustBeat = pick(MustBeat.values());
    fixture.leaderMayBidAgain = random.nextBoolean();
    fixture.withdrawalAllowed = random.nextBoolean();
    fixture.startAmount = random.nextBoolean() ? null : 10_500_000L;
    fixture.reserve = random.nextBoolean() ? null : 9_000_000L;
    fixture.tieRule = pick(TieRule.values());
    return fixture.rules();
  }

  private AuctionCommand command(int number) {
    String bidder = Integer.toString(random.nextInt(1, 6)); // 5 is not registered
    String id = random.nextInt(12) == 0 ? "id-0" : "id-" + number;
    Sender sender = Sender.of(random.nextInt(20) == 0 ? "L9" : "L1", "account:" + bidder, bidder);
    return switch (random.nextInt(13)) {
      case 0 -> AuctionCommand.bid(sender, id, pick("-1", "1e400", "９００", "abc", ""), "{}", null);
      case 1 -> AuctionCommand.bid(sender, id, amount(), "{}", Refusal.PRICE_SCALE);
      case 2 -> AuctionCommand.withdraw(sender, id);
      case 3, 4, 5 -> AuctionCommand.autoBid(sender, id, amount(), amount(), "{}", null);
      case 6 -> RulesFixture.office(CommandKind.CLOSE, "", "");
      case 7 -> RulesFixture.office(CommandKind.RESUME, "", interruption().text());
      default -> AuctionCommand.bid(sender, id, amount(), "{\"n\":\"\\\\単価\n\"}", null);
    };
  }

  /** Mostly over, sometimes told before it is. */
  private Interruption interruption() {
    Instant to = now.minusSeconds(random.nextInt(-60, 600));
    return new Interruption(to.minusSeconds(random.nextInt(1, 9_000)), to);
  }

  private String amount() {
    if (rules.sealed()) {
      return Long.toString(random.nextLong(90, 106) * 100_000); // so that some are tied
    }
    long reference =
        state.leader() == null || random.nextInt(4) == 0 ? 10_400_000 : state.leader().amount;
    return Long.toString(Math.max(1, reference - random.nextLong(-20_000, 400_000)));
  }

  @SafeVarargs
  private <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
