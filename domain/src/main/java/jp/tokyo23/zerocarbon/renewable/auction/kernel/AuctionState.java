package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything an auction is at one moment. Owned and changed by its single writer; readers take
 * {@link #view()}. A writer whose transaction fails throws its state away and replays the ledger.
 */
public final class AuctionState {

  private final AuctionRules rules;
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final Answers answers = new Answers();
  private Phase phase = Phase.OPEN;
  private Instant end;
  private Instant resumed = Instant.MIN;
  private int extensions;
  private boolean opened;
  private boolean autoBids;
  private long sequence;
  private String head;
  private Standing leader;
  private Outcome outcome = Outcome.NONE;

  private AuctionState(AuctionRules rules) {
    this.rules = rules;
    this.end = rules.end();
    this.head = rules.hash();
    rules.bidders().forEach(bidder -> standings.put(bidder, new Standing(bidder)));
  }

  /** The state of a published auction before any command. */
  public static AuctionState begin(AuctionRules rules) {
    return new AuctionState(rules);
  }

  public AuctionRules rules() {
    return rules;
  }

  public Phase phase() {
    return phase;
  }

  /** The effective end: the one place where it is kept. */
  public Instant end() {
    return end;
  }

  /** End of the last interruption that was made good; before all times when there was none. */
  Instant resumed() {
    return resumed;
  }

  public int extensions() {
    return extensions;
  }

  /** Number of the last ledger entry; 0 before the first. */
  public long sequence() {
    return sequence;
  }

  /** Hash of the last ledger entry; of the rules before the first. */
  public String head() {
    return head;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** Whether amounts may be shown: always in open outcry, after the opening in a sealed auction. */
  public boolean amountsVisible() {
    return !rules.sealed() || opened;
  }

  /** Snapshot for readers. */
  public AuctionView view() {
    return AuctionView.of(this);
  }

  /** All of it as text; two states are equal if and only if these texts are. */
  public String canonical() {
    Canonical text = new Canonical().line(head).line(sequence).line(phase.name());
    text.line(LedgerEntry.micros(end)).line(extensions).line(Boolean.toString(opened));
    text.line(resumed.equals(Instant.MIN) ? "" : resumed.toString());
    text.line(leader == null ? "" : leader.bidder).line(outcome.text());
    standings.values().forEach(each -> each.write(text));
    answers.write(text);
    return text.toString();
  }

  /** Bids that count, best first. */
  List<Standing> ranking() {
    return standings.values().stream()
        .filter(Standing::ranked)
        .sorted(Standing.BEST_FIRST)
        .toList();
  }

  Standing standing(String bidder) {
    return standings.get(bidder);
  }

  Collection<Standing> standings() {
    return standings.values();
  }

  Standing leader() {
    return leader;
  }

  Answers answers() {
    return answers;
  }

  boolean opened() {
    return opened;
  }

  LedgerEntry record(Instant time, EntryKind kind, AuctionCommand command, String result) {
    LedgerEntry entry = LedgerEntry.after(head, sequence + 1, time, kind, command, result);
    sequence = entry.sequence();
    head = entry.hash();
    return entry;
  }

  void bid(Standing bidder, long amount, long entry, long rank) {
    bidder.bid(amount, entry, rank);
    if (leader == null || Standing.BEST_FIRST.compare(bidder, leader) < 0) {
      leader = bidder;
    }
  }

  void deposit(Standing bidder, AutoBid autoBid) {
    bidder.autoBid = autoBid;
    autoBids = true;
  }

  /** Whether an auto-bid was ever deposited. */
  boolean autoBids() {
    return autoBids;
  }

  void withdraw(Standing bidder) {
    bidder.withdraw();
    findLeader();
  }

  void exclude(Standing bidder) {
    bidder.excluded = true;
    bidder.autoBid = null;
    findLeader();
  }

  void extend(Instant later) {
    end = later;
    extensions++;
  }

  void resume(Instant later, Instant lastedUntil) {
    end = later;
    resumed = lastedUntil;
  }

  void open() {
    opened = true;
  }

  void conclude(Phase next, Outcome result) {
    phase = next;
    outcome = result;
  }

  private void findLeader() {
    leader = ranking().stream().findFirst().orElse(null);
  }
}
