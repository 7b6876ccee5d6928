package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceType;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.TaxClass;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.SourceRow;

/** The price set that a row gives, or what is wrong with it at which cell. */
final class RowPrices {

  private final SourceRow row;
  private final List<Finding> findings = new ArrayList<>();
  private final TaxClass taxClass;
  private final Map<SeasonBand, UnitPrice> energy = new TreeMap<>();
  private final List<OtherItem> items = new ArrayList<>();
  private final Set<Object> names = new HashSet<>();
  private PriceSet prices;

  RowPrices(SourceRow row) {
    this.row = row;
    PriceType type = needed(PriceColumns.TYPE);
    Boolean fuel = needed(PriceColumns.FUEL);
    taxClass = needed(PriceColumns.TAX_CLASS);
    BigDecimal demand = needed(PriceColumns.DEMAND);
    PriceColumns.BANDS.forEach(this::band);
    BigDecimal premium = read(PriceColumns.PREMIUM);
    PriceColumns.ITEMS.forEach(this::item);
    if (findings.isEmpty()) {
      try {
        prices = new PriceSet(type, fuel, unit(demand), energy, unit(premium), items);
      } catch (RuleViolation refused) {
        findings.add(Finding.of(PriceColumns.FUEL.column().name(), refused));
      }
    }
  }

  /** Whether the row says anything of prices. */
  static boolean givenIn(SourceRow row) {
    return given(row, PriceColumns.ALL);
  }

  private static boolean given(SourceRow row, List<Attribute<PriceSet, ?>> columns) {
    return columns.stream().anyMatch(each -> !row.value(each.column().name()).isBlank());
  }

  /** The price set; null where something is wrong. */
  PriceSet prices() {
    return prices;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** A first band without a name is the whole day. */
  private void band(PriceColumns.Band columns) {
    boolean first = columns.summer().column().required();
    if (!first && !given(row, columns.columns())) {
      return;
    }
    TimeBand band =
        first && !given(row, List.of(columns.name())) ? TimeBand.ALL_DAY : needed(columns.name());
    once(band, columns.name(), "outsideImport.bandTwice");
    BigDecimal summer = needed(columns.summer());
    BigDecimal other = needed(columns.other());
    if (findings.isEmpty()) {
      energy.put(new SeasonBand(Season.SUMMER, band), unit(summer));
      energy.put(new SeasonBand(Season.OTHER, band), unit(other));
    }
  }

  private void item(PriceColumns.Item columns) {
    if (!given(row, columns.columns())) {
      return;
    }
    String name = needed(columns.name());
    once(name, columns.name(), "otherItem.twice");
    OtherItem.Basis basis = needed(columns.basis());
    BigDecimal price = needed(columns.price());
    if (findings.isEmpty()) {
      items.add(new OtherItem(name, basis, unit(price)));
    }
  }

  private void once(Object name, Attribute<PriceSet, ?> column, String key) {
    if (name != null && !names.add(name)) {
      findings.add(Finding.error(column.column().name(), key));
    }
  }

  private UnitPrice unit(BigDecimal yen) {
    return yen == null ? null : new UnitPrice(yen, taxClass);
  }

  private <T> T needed(Attribute<PriceSet, T> attribute) {
    if (!given(row, List.of(attribute))) {
      findings.add(
          Finding.error(
              attribute.column().name(), "outsideImport.priceMissing", attribute.column().label()));
    }
    return read(attribute);
  }

  /** Null where the cell is blank or cannot be read. */
  private <T> T read(Attribute<PriceSet, T> attribute) {
    String name = attribute.column().name();
    try {
      return row.value(name).isBlank() ? null : attribute.reader().apply(row.value(name));
    } catch (RuleViolation unreadable) {
      findings.add(Finding.of(name, unreadable));
      return null;
    }
  }
}
