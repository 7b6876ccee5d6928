package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/**
 * What the evaluation total of a bid includes; printed in the rules.
 *
 * @param priceScale decimals allowed in a unit price
 * @param form kind of price of every bid; null: any, as rules of the first format had it
 * @param reference units that the included adjustments and levy are counted with
 */
public record Evaluation(
    boolean includesFuelAdjustment,
    boolean includesMarketAdjustment,
    boolean includesCertificatePremium,
    boolean includesLevy,
    int priceScale,
    OfferForm form,
    ReferenceUnits reference) {

  /** Without reference units, for prices of any kind. */
  public Evaluation(boolean fuel, boolean market, boolean premium, boolean levy, int priceScale) {
    this(fuel, market, premium, levy, priceScale, null, ReferenceUnits.NONE);
  }

  /** Whether everything that is included has the units it is counted with. */
  public boolean complete() {
    return (!includesFuelAdjustment || reference.fuelAdjustment() != null)
        && (!includesMarketAdjustment || reference.marketAdjustment() != null)
        && (!includesLevy || reference.levy() != null);
  }
}
