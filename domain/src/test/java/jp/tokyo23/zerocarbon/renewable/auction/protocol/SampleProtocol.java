package jp.tokyo23.zerocarbon.renewable.auction.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionState;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Auctioneer;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.CommandKind;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Interruption;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;

/** A small auction with refusals, an auto-bid, an extension and an interruption, closed. */
final class SampleProtocol {

  private static final Instant END = Instant.parse("2026-01-16T06:00:00Z");

  private static final String RULES =
      """
      lot=L1
      mode=OPEN_OUTCRY
      start=2026-01-05T00:00:00Z
      end=2026-01-16T06:00:00Z
      hoursFrom=
      hoursTo=
      extensionWindow=PT30M
      extension=PT30M
      extensionBase=PREVIOUS_END
      extensionTrigger=ANY_ACCEPTED_BID
      latestClose=17:00
      resumeEnd=12:00
      maxExtensions=
      interruptionOver=PT30S
      closedDays=2026-01-12,2026-02-11
      stepYen=
      stepRatio=0.005
      mustBeat=LOWEST
      leaderMayBidAgain=true
      withdrawalAllowed=false
      startAmount=
      reserve=24000000
      reserveComparison=STRICTLY_BELOW
      reserveDisclosure=NOBODY
      tieRule=EARLIEST
      lowPriceBelowInitialMean=0.40
      lowPriceBelowNext=0.30
      includesFuelAdjustment=false
      includesMarketAdjustment=false
      includesCertificatePremium=false
      includesLevy=false
      priceScale=2
      bidders=1,2,3
      """;

  private SampleProtocol() {}

  static ClosingProtocol closed() {
    AuctionRules rules = AuctionRules.parse(RULES);
    AuctionState state = AuctionState.begin(rules);
    List<LedgerEntry> ledger = new ArrayList<>();
    send(state, ledger, bid("1", "a", "23900000"), END.minusSeconds(86_400));
    send(state, ledger, bid("2", "b", "２３"), END.minusSeconds(80_000));
    send(state, ledger, bid("2", "c", "23800000"), END.minusSeconds(79_000));
    AuctionCommand deposit =
        AuctionCommand.autoBid(sender("3"), "d", "23800000", "23000000", "demand=1450", null);
    send(state, ledger, deposit, END.minusSeconds(600));
    Instant back = END.minusSeconds(120);
    String lost = new Interruption(back.minusSeconds(300), back).text();
    send(state, ledger, AuctionCommand.office(CommandKind.RESUME, "L1", "", "", lost), back);
    send(state, ledger, bid("1", "e", "23500000"), END.minusSeconds(60));
    AuctionCommand timer = AuctionCommand.office(CommandKind.CLOSE, "L1", "", "", "");
    send(state, ledger, timer, state.end().plusMillis(412));
    TreeMap<String, String> names = new TreeMap<>();
    names.put("3", "例\"電力\"株式会社");
    return ClosingProtocol.of("令和8年度 グループ1（例）", true, rules, ledger, state.view(), names);
  }

  private static void send(
      AuctionState state, List<LedgerEntry> ledger, AuctionCommand command, Instant time) {
    ledger.addAll(Auctioneer.judge(state, command, time).entries());
  }

  private static AuctionCommand bid(String bidder, String id, String amount) {
    return AuctionCommand.bid(
        sender(bidder), id, amount, "demand=1450 TAX_EXCLUDED\nother=\\", null);
  }

  private static Sender sender(String bidder) {
    return Sender.of("L1", "account:9", bidder);
  }
}
