package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;

/**
 * The evaluation of a lot as the linear function of its unit prices that it is: what each price is
 * multiplied by is found once, by evaluating it alone, and exact. A bid on a lot of a thousand
 * supply points then costs no more than one on a single point.
 */
final class LotFormula {

  /** Kinds of price sheets that are kept; bidders choose which bands they name. */
  private static final int SHAPES = 16;

  private final LotTerms terms;
  private final Map<Shape, Quantities> known = new ConcurrentHashMap<>();

  LotFormula(LotTerms terms) {
    this.terms = terms;
  }

  LotTerms terms() {
    return terms;
  }

  /**
   * 入札金額 [yen], equal to {@link LotTerms#evaluate}.
   *
   * @throws jp.tokyo23.zerocarbon.shared.RuleViolation when a price is missing
   */
  BigDecimal yen(PriceSet prices) {
    Shape shape = Shape.of(prices);
    Quantities quantities = known.get(shape);
    if (quantities == null) {
      quantities = measure(prices);
      if (known.size() < SHAPES) {
        known.put(shape, quantities);
      }
    }
    return quantities.total(values(prices)).setScale(0, RoundingMode.FLOOR);
  }

  private Quantities measure(PriceSet prices) {
    List<BigDecimal> values = values(prices);
    List<BigDecimal> unit = new ArrayList<>(values);
    unit.replaceAll(any -> BigDecimal.ZERO);
    BigDecimal fixed = exact(prices, unit);
    List<BigDecimal> each = new ArrayList<>();
    for (int i = 0; i < unit.size(); i++) {
      unit.set(i, BigDecimal.ONE);
      each.add(exact(prices, unit).subtract(fixed));
      unit.set(i, BigDecimal.ZERO);
    }
    return new Quantities(fixed, each);
  }

  private BigDecimal exact(PriceSet shape, List<BigDecimal> values) {
    return terms.evaluate(with(shape, values)).exact();
  }

  private static List<BigDecimal> values(PriceSet prices) {
    return LotTerms.all(prices).map(UnitPrice::yen).toList();
  }

  private static PriceSet with(PriceSet shape, List<BigDecimal> values) {
    Map<SeasonBand, UnitPrice> energy = new TreeMap<>();
    int next = 1;
    for (Map.Entry<SeasonBand, UnitPrice> price : shape.energyPrices().entrySet()) {
      energy.put(price.getKey(), new UnitPrice(values.get(next++), price.getValue().taxClass()));
    }
    UnitPrice premium = shape.certificatePremium();
    if (premium != null) {
      premium = new UnitPrice(values.get(next++), premium.taxClass());
    }
    List<OtherItem> items = new ArrayList<>();
    for (OtherItem item : shape.otherItems()) {
      items.add(item.at(new UnitPrice(values.get(next++), item.price().taxClass())));
    }
    return new PriceSet(
        shape.type(),
        shape.fuelAdjusted(),
        new UnitPrice(values.get(0), shape.demandPrice().taxClass()),
        energy,
        premium,
        items);
  }

  /** What two price sheets must have in common to be evaluated by the same quantities. */
  private record Shape(
      PriceType type,
      boolean fuelAdjusted,
      Set<SeasonBand> bands,
      boolean premium,
      List<OtherItem.Basis> items) {

    static Shape of(PriceSet prices) {
      return new Shape(
          prices.type(),
          prices.fuelAdjusted(),
          prices.energyPrices().keySet(),
          prices.certificatePremium() != null,
          prices.otherItems().stream().map(OtherItem::basis).toList());
    }
  }

  /**
   * @param fixed part that no price changes [yen]
   * @param each what each price is multiplied by, in the order of the sheet [kW·month, kWh]
   */
  private record Quantities(BigDecimal fixed, List<BigDecimal> each) {

    BigDecimal total(List<BigDecimal> values) {
      BigDecimal total = fixed;
      for (int i = 0; i < values.size(); i++) {
        total = total.add(values.get(i).multiply(each.get(i)));
      }
      return total;
    }
  }
}
