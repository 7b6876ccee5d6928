package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/**
 * 予定価格 [yen, tax excluded], compared once, at close.
 *
 * @param amount null where the lot has none
 */
public record ReservePrice(
    Long amount, ReserveComparison comparison, ReserveDisclosure disclosure) {

  boolean admits(long lowest) {
    return amount == null
        || lowest < amount
        || comparison == ReserveComparison.AT_OR_BELOW && lowest == amount;
  }
}
