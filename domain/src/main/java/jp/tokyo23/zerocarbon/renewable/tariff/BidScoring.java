package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;

/** How a bid becomes the score by which bids are ranked; the highest score wins. */
public interface BidScoring {

  /**
   * The score.
   *
   * @param total evaluation total of the bid [yen]
   * @param lowest lowest evaluation total of all bids [yen]
   * @param quality points beside the price, as the scheme awards them
   */
  Fraction score(BigDecimal total, BigDecimal lowest, BigDecimal quality);

  /** 最低価格: the lowest total wins; points do not count. */
  BidScoring LOWEST_TOTAL = (total, lowest, quality) -> new Fraction(lowest, total);

  /**
   * 特別簡易型総合評価 of 港区: lowest/own × price points + points beside the price.
   *
   * @param pricePoints 25
   */
  static BidScoring pricePoints(BigDecimal pricePoints) {
    return (total, lowest, quality) ->
        new Fraction(lowest.multiply(pricePoints).add(quality.multiply(total)), total);
  }

  /**
   * 総合評価除算方式 of the state: (standard points + additional points)/price.
   *
   * @param standardPoints 100
   */
  static BidScoring division(BigDecimal standardPoints) {
    return (total, lowest, quality) -> new Fraction(standardPoints.add(quality), total);
  }
}
