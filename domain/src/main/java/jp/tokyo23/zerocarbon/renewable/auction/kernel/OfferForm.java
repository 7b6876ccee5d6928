package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** Kind of price that every bid of an auction has; the price types are those of the price set. */
public enum OfferForm {
  FIXED("FIXED", false, false),
  FIXED_WITH_FUEL("FIXED", true, true),
  /** Each bidder chooses whether a fuel adjustment is added; the evaluation then counts it. */
  FIXED_FUEL_BY_CHOICE("FIXED", true, false),
  PARTLY_MARKET_LINKED("PARTLY_MARKET_LINKED", false, false),
  PARTLY_MARKET_LINKED_WITH_FUEL("PARTLY_MARKET_LINKED", true, true),
  /** Never with a fuel adjustment. */
  MARKET_LINKED("MARKET_LINKED", false, false);

  private final String priceType;
  private final boolean fuelAllowed;
  private final boolean fuelAsked;

  OfferForm(String priceType, boolean fuelAllowed, boolean fuelAsked) {
    this.priceType = priceType;
    this.fuelAllowed = fuelAllowed;
    this.fuelAsked = fuelAsked;
  }

  /** Name of the price type. */
  public String priceType() {
    return priceType;
  }

  public boolean fuelAsked() {
    return fuelAsked;
  }

  public boolean fuelByChoice() {
    return fuelAllowed && !fuelAsked;
  }

  public boolean followsMarket() {
    return this == PARTLY_MARKET_LINKED
        || this == PARTLY_MARKET_LINKED_WITH_FUEL
        || this == MARKET_LINKED;
  }

  /** Whether a fuel adjustment may stand in the price set, or has to. */
  public boolean admitsFuel(boolean adjusted) {
    return adjusted ? fuelAllowed : !fuelAsked;
  }
}
