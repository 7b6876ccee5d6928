package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an auction counts into the evaluation total; printed in its rules. Basic, energy and other
 * items always count, so that no cost can be moved out of sight of the ranking.
 *
 * @param reference adjustment units that stand for every bidder and month; needed only where they
 *     are included
 */
public record EvaluationRules(
    boolean includesFuelAdjustment,
    boolean includesMarketAdjustment,
    boolean includesCertificatePremium,
    boolean includesLevy,
    Adjustment reference)
    implements Serializable {

  /** Unit prices alone: fuel adjustment and levy ignored (北海道運輸局). */
  public static EvaluationRules pricesOnly() {
    return new EvaluationRules(false, false, false, false, Adjustment.UNKNOWN);
  }

  EvaluationRules with(Adjustment scenario) {
    return new EvaluationRules(
        includesFuelAdjustment,
        includesMarketAdjustment,
        includesCertificatePremium,
        includesLevy,
        scenario);
  }

  Set<BillItem> items() {
    Set<BillItem> items =
        EnumSet.of(BillItem.BASIC, BillItem.STANDBY, BillItem.ENERGY, BillItem.OTHER);
    include(items, BillItem.FUEL, includesFuelAdjustment);
    include(items, BillItem.MARKET, includesMarketAdjustment);
    include(items, BillItem.CERTIFICATE, includesCertificatePremium);
    return items;
  }

  private static void include(Set<BillItem> items, BillItem item, boolean included) {
    if (included) {
      items.add(item);
    }
  }
}
