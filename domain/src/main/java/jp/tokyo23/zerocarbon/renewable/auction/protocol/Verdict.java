package jp.tokyo23.zerocarbon.renewable.auction.protocol;

import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionState;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerChain;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerFault;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Replay;

/**
 * What the verification of a closing protocol found, in words.
 *
 * @param lines one check a line
 */
public record Verdict(List<String> lines, boolean holds) {

  /**
   * Checks chain and times, judges every command again, and holds ranking and result against what
   * comes out.
   *
   * @param printedHead hash of the last entry as printed on paper; null when none was given
   */
  public static Verdict of(ClosingProtocol protocol, String printedHead) {
    Check check = new Check();
    try {
      AuctionRules rules = AuctionRules.parse(protocol.rules());
      check.that("規則の書式とハッシュ（台帳の起点）", rules.canonical().equals(protocol.rules()));
      String head = LedgerChain.verify(rules.hash(), protocol.ledger());
      check.that("台帳の鎖（番号、SHA-256、時刻の順。" + protocol.ledger().size() + "件）", true);
      check.that("最後のハッシュ", head.equals(protocol.head()));
      AuctionState state = Replay.of(rules, protocol.ledger());
      check.that("判定のやり直し（受付時刻、最小引下げ幅、自動入札、延長、中断）", true);
      check.that("終了時刻", state.end().equals(protocol.end()));
      check.that("順位", ClosingProtocol.ranking(state.view()).equals(protocol.ranking()));
      check.that(
          "結果",
          state.phase().name().equals(protocol.phase())
              && state.outcome().text().equals(protocol.outcome()));
    } catch (LedgerFault fault) {
      check.that("台帳の" + fault.sequence() + "番目: " + words(fault.kind()), false);
    }
    if (printedHead != null) {
      check.that("紙に印刷されたハッシュとの一致", printedHead.equals(protocol.head()));
    }
    return new Verdict(List.copyOf(check.lines), check.holds);
  }

  private static String words(LedgerFault.Kind kind) {
    return switch (kind) {
      case SEQUENCE -> "番号が続いていません（行の削除か追加）";
      case CHAIN -> "前の行とつながっていません";
      case CONTENT -> "内容がハッシュと合いません（書き換え）";
      case TIME -> "時刻が前の行より前です";
      case JUDGEMENT -> "規則どおりに判定し直すと、別の結果になります";
    };
  }

  /** Collects the lines. */
  private static final class Check {

    private final List<String> lines = new ArrayList<>();
    private boolean holds = true;

    void that(String what, boolean found) {
      lines.add((found ? "［適合］　" : "［不適合］") + what);
      holds &= found;
    }
  }
}
