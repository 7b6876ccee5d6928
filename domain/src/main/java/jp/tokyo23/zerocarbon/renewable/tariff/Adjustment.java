package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;

/**
 * Adjustment units of a month [yen/kWh], negative when they lower the bill. Null: not known, which
 * is not the same as 0; a price set that needs it cannot be computed then.
 */
public record Adjustment(UnitPrice fuel, UnitPrice market) implements Serializable {

  public static final Adjustment UNKNOWN = new Adjustment(null, null);

  public static Adjustment ofFuel(UnitPrice fuel) {
    return new Adjustment(fuel, null);
  }

  public static Adjustment ofMarket(UnitPrice market) {
    return new Adjustment(null, market);
  }
}
