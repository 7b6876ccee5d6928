package jp.tokyo23.zerocarbon.renewable.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.protocol.ClosingProtocol;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.paper.Paper;
import jp.tokyo23.zerocarbon.shared.paper.PaperSource;

/** 開札調書 for print: result, ranking, rules, the whole ledger, and the hash that seals it. */
@ApplicationScoped
public class ProtocolPaper implements PaperSource {

  private static final int SHORT_HASH = 16;

  private AuctionWatchService watch;

  protected ProtocolPaper() {} // for the CDI proxy

  @Inject
  public ProtocolPaper(AuctionWatchService watch) {
    this.watch = watch;
  }

  @Override
  public String kind() {
    return "auction-protocol";
  }

  @Override
  public Paper paper(Long id) {
    ClosingProtocol protocol = watch.protocol(id);
    AuctionStatus status = watch.status(id);
    List<LedgerEntry> ledger = protocol.ledger();
    return new Paper(
        "auction-" + id + "-protocol",
        protocol.title(),
        word("title") + (protocol.rehearsal() ? "（" + word("rehearsal") + "）" : ""),
        ledger.get(ledger.size() - 1).time(),
        protocol.head(),
        List.of(
            result(protocol, status),
            ranking(protocol, status.view()),
            rules(protocol),
            ledger(ledger)));
  }

  private static Paper.Table result(ClosingProtocol protocol, AuctionStatus status) {
    AuctionView view = status.view();
    String findings =
        view.outcome().findings().stream().map(Labels::of).collect(Collectors.joining("、"));
    return new Paper.Table(
        word("result"),
        List.of(2, 7),
        List.of(),
        List.of(
            List.of(word("stage"), Labels.of(status.stage())),
            List.of(word("outcome"), Labels.of(view.outcome().kind())),
            List.of(word("findings"), findings),
            List.of(word("end"), LedgerWords.time(view.end())),
            List.of(word("head"), protocol.head())));
  }

  private static Paper.Table ranking(ClosingProtocol protocol, AuctionView view) {
    Map<String, String> names = protocol.names();
    List<List<String>> rows = new ArrayList<>();
    for (AuctionView.Position each : view.ranking()) {
      rows.add(
          List.of(
              each.rank().toString(),
              each.bidder(),
              names.getOrDefault(each.bidder(), ""),
              LedgerWords.amount(each.amount().toString())));
    }
    return new Paper.Table(
        word("ranking"),
        List.of(1, 1, 5, 3),
        List.of(word("rank"), word("bidder"), word("name"), word("amount")),
        rows);
  }

  private static Paper.Table rules(ClosingProtocol protocol) {
    AuctionRules rules = AuctionRules.parse(protocol.rules());
    List<List<String>> rows = new ArrayList<>();
    RulesWords.of(rules, true).forEach(line -> rows.add(List.of(line.name(), line.value())));
    rows.add(List.of(word("rulesHash"), rules.hash()));
    return new Paper.Table(word("rules"), List.of(3, 7), List.of(), rows);
  }

  private static Paper.Table ledger(List<LedgerEntry> entries) {
    List<List<String>> rows =
        entries.stream()
            .map(
                entry ->
                    List.of(
                        String.valueOf(entry.sequence()),
                        LedgerWords.time(entry.time()),
                        Labels.of(entry.kind()),
                        entry.command().bidder(),
                        LedgerWords.amount(entry.command().amount()),
                        LedgerWords.outcome(entry),
                        entry.hash().substring(0, SHORT_HASH)))
            .toList();
    return new Paper.Table(
        word("ledger"),
        List.of(1, 5, 3, 1, 3, 4, 4),
        List.of(
            word("number"),
            word("time"),
            word("kind"),
            word("bidder"),
            word("amount"),
            word("content"),
            word("hash")),
        rows);
  }

  private static String word(String key) {
    return Labels.field(ProtocolPaper.class, key);
  }
}
