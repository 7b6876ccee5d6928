package jp.tokyo23.zerocarbon.renewable.auction;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.tariff.EvaluationTotal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;

/**
 * Unit prices with their evaluation, before they are sent.
 *
 * @param largestAllowed largest amount allowed at that moment [yen]; null: not limited
 */
public record PriceOffer(PriceSet prices, EvaluationTotal evaluation, Long largestAllowed)
    implements Serializable {

  /** 入札金額 [yen]. */
  public long amount() {
    return evaluation.yen().longValueExact();
  }

  /** Whether the amount keeps the minimum step as things stand. */
  public boolean allowed() {
    return largestAllowed == null || amount() <= largestAllowed;
  }
}
