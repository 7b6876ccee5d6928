package jp.tokyo23.zerocarbon.renewable.auction.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;

/**
 * 開札調書: rules, ledger and result of one auction, with everything that a stranger needs to check
 * them.
 *
 * @param title name of the auction
 * @param rules canonical text of the rules
 * @param head hash of the last ledger entry, also printed on paper
 * @param names real names of the anonymous bidders; empty until the award is final
 * @param ranking bids that count, best first: number, space, yen
 */
public record ClosingProtocol(
    String title,
    boolean rehearsal,
    String rules,
    List<LedgerEntry> ledger,
    String head,
    String phase,
    Instant end,
    String outcome,
    List<String> ranking,
    SortedMap<String, String> names) {

  /** Named in the file, so that a later format can be told from this one. */
  public static final String FORMAT = "zerocarbon-auction-protocol/4";

  /**
   * Those that can still be read: the first without the rules on offer form and reference units,
   * the second without interruptions, the third without the rule on what is one.
   */
  static final Set<String> FORMATS =
      Set.of(
          "zerocarbon-auction-protocol/1",
          "zerocarbon-auction-protocol/2",
          "zerocarbon-auction-protocol/3",
          FORMAT);

  public static ClosingProtocol of(
      String title,
      boolean rehearsal,
      AuctionRules rules,
      List<LedgerEntry> ledger,
      AuctionView view,
      SortedMap<String, String> names) {
    return new ClosingProtocol(
        title,
        rehearsal,
        rules.canonical(),
        List.copyOf(ledger),
        ledger.isEmpty() ? rules.hash() : ledger.get(ledger.size() - 1).hash(),
        view.phase().name(),
        view.end(),
        view.outcome().text(),
        ranking(view),
        names);
  }

  static List<String> ranking(AuctionView view) {
    return view.ranking().stream().map(each -> each.bidder() + " " + each.amount()).toList();
  }

  public String json() {
    return ProtocolJson.write(this);
  }

  /** The protocol in a file; a damaged one is refused with an IllegalArgumentException. */
  public static ClosingProtocol parse(String json) {
    return ProtocolJson.read(json);
  }
}
