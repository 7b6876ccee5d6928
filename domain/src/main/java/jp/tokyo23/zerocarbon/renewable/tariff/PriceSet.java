package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Unit prices of one offer or contract; each stores its own tax class.
 *
 * @param fuelAdjusted whether a fuel adjustment is added; never with a fully market-linked price
 * @param demandPrice 基本料金単価 [yen/kW·month]
 * @param energyPrices 電力量料金単価 [yen/kWh] by season and time band
 * @param certificatePremium 環境価値 [yen/kWh]; null when it is no item of its own
 * @param otherItems further items, in the order of the price sheet
 */
public record PriceSet(
    PriceType type,
    boolean fuelAdjusted,
    UnitPrice demandPrice,
    Map<SeasonBand, UnitPrice> energyPrices,
    UnitPrice certificatePremium,
    List<OtherItem> otherItems)
    implements Serializable {

  public PriceSet {
    if (type == null) {
      throw new RuleViolation("priceSet.typeMissing");
    }
    if (type == PriceType.MARKET_LINKED && fuelAdjusted) {
      throw new RuleViolation("priceSet.fuelOnMarketLinked");
    }
    if (demandPrice == null || energyPrices.isEmpty()) {
      throw new RuleViolation("unitPrice.missing");
    }
    demandPrice.orRefuseNegative();
    energyPrices.values().forEach(UnitPrice::orRefuseNegative);
    if (certificatePremium != null) {
      certificatePremium.orRefuseNegative();
    }
    if (otherItems.stream().map(OtherItem::name).distinct().count() < otherItems.size()) {
      throw new RuleViolation("otherItem.twice");
    }
    energyPrices = Collections.unmodifiableSortedMap(new TreeMap<>(energyPrices));
    otherItems = List.copyOf(otherItems);
  }

  /** Fixed price with one energy price for each season. */
  public static PriceSet fixed(
      boolean fuelAdjusted, UnitPrice demand, UnitPrice summer, UnitPrice other) {
    SortedMap<SeasonBand, UnitPrice> energy =
        new TreeMap<>(Map.of(SeasonBand.SUMMER, summer, SeasonBand.OTHER, other));
    return new PriceSet(PriceType.FIXED, fuelAdjusted, demand, energy, null, List.of());
  }

  public PriceSet withPremium(UnitPrice premium) {
    return new PriceSet(type, fuelAdjusted, demandPrice, energyPrices, premium, otherItems);
  }

  /** Price of a kilowatt-hour of this season and band. */
  public UnitPrice energyPrice(SeasonBand when) {
    UnitPrice price = energyPrices.get(when);
    if (price == null) {
      throw new RuleViolation("priceSet.energyPriceMissing", when.band().name());
    }
    return price;
  }

  /** Adjustment units of a month in the tax class of these prices; null for what is not known. */
  public Adjustment adjustment(BigDecimal fuel, BigDecimal market) {
    return new Adjustment(inTaxClass(fuel), inTaxClass(market));
  }

  private UnitPrice inTaxClass(BigDecimal yen) {
    return yen == null ? null : new UnitPrice(yen, demandPrice.taxClass());
  }

  /** Whether one energy price holds the whole day. */
  public boolean allDay() {
    return energyPrices.keySet().stream().allMatch(key -> key.band().equals(TimeBand.ALL_DAY));
  }

  /** As a person reads it in a history. */
  @Override
  public String toString() {
    return PriceSetWords.of(this);
  }
}
