package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Canonical text of a price set: equal price sets have equal texts, so that it can be stored,
 * hashed and compared. One item a line: {@code key=yen taxClass}.
 */
public final class PriceSetText {

  private static final String TYPE = "type";
  private static final String FUEL = "fuelAdjusted";
  private static final String DEMAND = "demand";
  private static final String PREMIUM = "certificate";
  private static final String ENERGY = "energy ";
  private static final String OTHER = "other ";

  private PriceSetText() {}

  /** SUMMER 全時間. */
  static String name(SeasonBand when) {
    return when.season().name() + " " + when.band().name();
  }

  public static String write(PriceSet prices) {
    List<String> lines = new ArrayList<>();
    lines.add(TYPE + "=" + prices.type());
    lines.add(FUEL + "=" + prices.fuelAdjusted());
    lines.add(DEMAND + "=" + price(prices.demandPrice()));
    prices
        .energyPrices()
        .forEach((when, price) -> lines.add(ENERGY + name(when) + "=" + price(price)));
    if (prices.certificatePremium() != null) {
      lines.add(PREMIUM + "=" + price(prices.certificatePremium()));
    }
    prices
        .otherItems()
        .forEach(
            item ->
                lines.add(OTHER + item.basis() + " " + item.name() + "=" + price(item.price())));
    return String.join("\n", lines);
  }

  public static PriceSet read(String text) {
    Map<String, String> items = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      int equals = line.indexOf('=');
      items.put(line.substring(0, equals), line.substring(equals + 1));
    }
    Map<SeasonBand, UnitPrice> energy = new TreeMap<>();
    List<OtherItem> others = new ArrayList<>();
    items.forEach(
        (key, value) -> {
          if (key.startsWith(ENERGY)) {
            energy.put(seasonBand(key.substring(ENERGY.length())), price(value));
          } else if (key.startsWith(OTHER)) {
            others.add(other(key.split(" "), price(value)));
          }
        });
    return new PriceSet(
        PriceType.valueOf(items.get(TYPE)),
        Boolean.parseBoolean(items.get(FUEL)),
        price(items.get(DEMAND)),
        energy,
        items.containsKey(PREMIUM) ? price(items.get(PREMIUM)) : null,
        others);
  }

  /** Reads what {@link #name} wrote. */
  static SeasonBand seasonBand(String text) {
    String[] parts = text.split(" ");
    return new SeasonBand(Season.valueOf(parts[0]), new TimeBand(parts[1]));
  }

  private static OtherItem other(String[] key, UnitPrice price) {
    return new OtherItem(key[2], OtherItem.Basis.valueOf(key[1]), price);
  }

  private static String price(UnitPrice price) {
    return price.yen().toPlainString() + " " + price.taxClass();
  }

  private static UnitPrice price(String text) {
    String[] parts = text.split(" ");
    return new UnitPrice(new BigDecimal(parts[0]), TaxClass.valueOf(parts[1]));
  }
}
