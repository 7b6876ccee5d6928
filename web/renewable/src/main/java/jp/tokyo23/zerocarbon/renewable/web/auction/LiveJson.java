package jp.tokyo23.zerocarbon.renewable.web.auction;

import java.time.Instant;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStatus;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;

/** The state of an auction for the live pages: only numbers, code words and anonymous names. */
final class LiveJson {

  private LiveJson() {}

  /**
   * @param own anonymous number of the watching bidder; null for observers
   * @param now the time by the clock that judges
   */
  static String of(AuctionStatus status, String own, Instant now) {
    AuctionView view = status.view();
    StringBuilder json = new StringBuilder(300).append('{');
    put(json, "now", now.toEpochMilli()).append(',');
    put(json, "sequence", view.sequence()).append(',');
    put(json, "stage", '"' + status.stage().name() + '"').append(',');
    put(json, "start", view.start().toEpochMilli()).append(',');
    put(json, "end", view.end().toEpochMilli()).append(',');
    put(json, "extensions", view.extensions()).append(',');
    put(json, "bids", view.bids()).append(',');
    put(json, "lowest", view.lowest()).append(',');
    put(json, "leader", view.leader() == null ? null : '"' + view.leader() + '"').append(',');
    put(json, "own", own == null ? null : own(view.positions().get(own)));
    return json.append('}').toString();
  }

  private static String own(AuctionView.Position position) {
    StringBuilder json = new StringBuilder("{");
    put(json, "number", '"' + position.bidder() + '"').append(',');
    put(json, "rank", position.rank()).append(',');
    put(json, "amount", position.amount()).append(',');
    put(json, "largestAllowed", position.largestAllowed()).append(',');
    put(json, "floor", position.floor());
    return json.append('}').toString();
  }

  private static StringBuilder put(StringBuilder json, String name, Object value) {
    return json.append('"').append(name).append("\":").append(value);
  }
}
