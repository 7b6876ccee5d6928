package jp.tokyo23.zerocarbon.renewable.web.auction;

import jp.tokyo23.zerocarbon.renewable.auction.UnheardBid;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.shared.Labels;

/** A receipt for a program; the reason of a refusal as a code word and in the office's words. */
final class ReceiptJson {

  private ReceiptJson() {}

  static String of(Receipt receipt) {
    StringBuilder json = new StringBuilder(300).append('{');
    put(json, "accepted", receipt.accepted()).append(',');
    put(json, "sequence", receipt.sequence()).append(',');
    put(json, "time", quoted(receipt.time().toString())).append(',');
    put(json, "amount", receipt.amount()).append(',');
    if (!receipt.accepted()) {
      put(json, "refusal", quoted(receipt.refusal().name())).append(',');
      put(json, "reason", quoted(Labels.of(receipt.refusal()))).append(',');
    }
    put(json, "largestAllowed", receipt.largestAllowed()).append(',');
    put(json, "end", quoted(receipt.end().toString())).append(',');
    put(json, "repeated", receipt.repeated()).append(',');
    put(json, "hash", quoted(receipt.hash()));
    return json.append('}').toString();
  }

  static String of(UnheardBid reason) {
    StringBuilder json = new StringBuilder(200).append('{');
    put(json, "accepted", false).append(',');
    put(json, "recorded", false).append(',');
    put(json, "refusal", quoted(reason.name())).append(',');
    return put(json, "reason", quoted(Labels.of(reason))).append('}').toString();
  }

  private static StringBuilder put(StringBuilder json, String name, Object value) {
    return json.append('"').append(name).append("\":").append(value);
  }

  /** No quote or backslash is in what stands here: times, code words, digests, labels. */
  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
