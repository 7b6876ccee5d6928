package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;

/**
 * The columns of a price set. They are only read: a row gives a whole price set or nothing of it,
 * and price sets are compared and restored as a whole.
 */
final class PriceColumns {

  /** Time bands and further items that a table has columns for; a form takes more. */
  private static final int MOST = 3;

  static final Attribute<PriceSet, PriceType> TYPE =
      Attribute.<PriceSet, PriceType>choice(
              "priceType", label("type"), PriceType.class, PriceColumns::unasked)
          .required();
  static final Attribute<PriceSet, Boolean> FUEL =
      Attribute.<PriceSet>flag("fuelAdjusted", label("fuelAdjusted"), PriceColumns::unasked)
          .required();
  static final Attribute<PriceSet, TaxClass> TAX_CLASS =
      Attribute.<PriceSet, TaxClass>choice(
              "taxClass", label("taxClass"), TaxClass.class, PriceColumns::unasked)
          .required();
  static final Attribute<PriceSet, BigDecimal> DEMAND =
      positive("demandPrice", label("demandPrice"), OtherItem.Basis.PER_KW)
          .required()
          .orNamed("基本料金");
  static final List<Band> BANDS = IntStream.rangeClosed(1, MOST).mapToObj(Band::number).toList();
  static final Attribute<PriceSet, BigDecimal> PREMIUM =
      positive("certificatePremium", label("certificatePremium"), OtherItem.Basis.PER_KWH);
  static final List<Item> ITEMS = IntStream.rangeClosed(1, MOST).mapToObj(Item::number).toList();

  static final List<Attribute<PriceSet, ?>> ALL = all();

  private PriceColumns() {}

  private static List<Attribute<PriceSet, ?>> all() {
    List<Attribute<PriceSet, ?>> all = new ArrayList<>(List.of(TYPE, FUEL, TAX_CLASS, DEMAND));
    BANDS.forEach(band -> all.addAll(band.columns()));
    all.add(PREMIUM);
    ITEMS.forEach(item -> all.addAll(item.columns()));
    return List.copyOf(all);
  }

  /** The columns of one time band. */
  record Band(
      Attribute<PriceSet, TimeBand> name,
      Attribute<PriceSet, BigDecimal> summer,
      Attribute<PriceSet, BigDecimal> other) {

    private static Band number(int number) {
      Attribute<PriceSet, TimeBand> name =
          column("band" + number, label("bandName").formatted(number), TimeBand::new);
      Attribute<PriceSet, BigDecimal> summer = price("summer" + number, number, Season.SUMMER);
      Attribute<PriceSet, BigDecimal> other = price("otherSeason" + number, number, Season.OTHER);
      return number > 1
          ? new Band(name, summer, other)
          : new Band(
              name.orNamed("時間帯"),
              summer.required().orNamed("夏季単価", "夏季の電力量料金単価"),
              other.required().orNamed("その他季単価", "その他季の電力量料金単価"));
    }

    private static Attribute<PriceSet, BigDecimal> price(String name, int number, Season season) {
      return positive(
          name, label("bandPrice").formatted(number, Labels.of(season)), OtherItem.Basis.PER_KWH);
    }

    List<Attribute<PriceSet, ?>> columns() {
      return List.of(name, summer, other);
    }
  }

  /** The columns of one further item. */
  record Item(
      Attribute<PriceSet, String> name,
      Attribute<PriceSet, OtherItem.Basis> basis,
      Attribute<PriceSet, BigDecimal> price) {

    private static Item number(int number) {
      return new Item(
          column("item" + number, label("itemName").formatted(number), Item::named),
          Attribute.choice(
              "itemBasis" + number,
              label("itemBasis").formatted(number),
              OtherItem.Basis.class,
              PriceColumns::unasked),
          column(
              "itemPrice" + number,
              label("itemPrice").formatted(number),
              text -> unitPrice(text).yen()));
    }

    private static String named(String text) {
      return new OtherItem(text, OtherItem.Basis.PER_MONTH, UnitPrice.taxExcluded("0")).name();
    }

    List<Attribute<PriceSet, ?>> columns() {
      return List.of(name, basis, price);
    }
  }

  private static Attribute<PriceSet, BigDecimal> positive(
      String name, String label, OtherItem.Basis unit) {
    return column(name, label + " [" + Labels.of(unit) + "]", PriceColumns::notNegative);
  }

  private static <T> Attribute<PriceSet, T> column(
      String name, String label, Function<String, T> reader) {
    return Attribute.of(name, label, PriceColumns::unasked, reader, String::valueOf);
  }

  private static BigDecimal notNegative(String text) {
    BigDecimal yen = unitPrice(text).yen();
    if (yen.signum() < 0) {
      throw new RuleViolation("unitPrice.negative");
    }
    return yen;
  }

  /** Within the range of unit prices; which tax class it is of, another column says. */
  private static UnitPrice unitPrice(String text) {
    return new UnitPrice(Decimals.parse(text), TaxClass.TAX_EXCLUDED);
  }

  private static <T> T unasked(PriceSet prices) {
    throw new UnsupportedOperationException("price sets are compared as a whole");
  }

  private static String label(String field) {
    return Labels.field(PriceSet.class, field);
  }
}
