package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.contract.InvoicedAmounts;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;

/** The columns of an invoice. */
final class InvoiceColumns {

  static final Attribute<InvoiceLine, SupplyPointNumber> NUMBER =
      Attribute.of(
              "number",
              Labels.field(SupplyPoint.class, "number"),
              InvoiceLine::number,
              SupplyPointNumber::parse,
              SupplyPointNumber::digits)
          .required()
          .orNamed("供給地点番号", "地点番号");
  static final Attribute<InvoiceLine, YearMonth> MONTH =
      Attribute.of(
              "billingMonth",
              label("billingMonth"),
              InvoiceLine::month,
              text -> PartialDate.parse(text).month(),
              YearMonth::toString)
          .required()
          .orNamed("対象月", "年月");
  private static final Attribute<InvoiceLine, BigDecimal> DEMAND =
      Attribute.number("contractDemand", label("contractDemand"), InvoiceLine::contractDemand)
          .required();
  private static final Attribute<InvoiceLine, Integer> FACTOR =
      Attribute.whole("powerFactor", label("powerFactor"), InvoiceLine::powerFactor).required();
  private static final Attribute<InvoiceLine, BigDecimal> STANDBY =
      Attribute.number("standbyDemand", label("standbyDemand"), InvoiceLine::standbyDemand);
  private static final Attribute<InvoiceLine, BigDecimal> SUMMER =
      Attribute.number(
          "summer", label("energy") + " " + Labels.of(Season.SUMMER), InvoiceLine::summer);
  private static final Attribute<InvoiceLine, BigDecimal> OTHER =
      Attribute.number(
          "otherSeason", label("energy") + " " + Labels.of(Season.OTHER), InvoiceLine::other);
  private static final Attribute<InvoiceLine, BigDecimal> FUEL_UNIT =
      Attribute.number("fuelUnit", label("fuelUnit"), InvoiceLine::fuelUnit);
  private static final Attribute<InvoiceLine, BigDecimal> MARKET_UNIT =
      Attribute.number("marketUnit", label("marketUnit"), InvoiceLine::marketUnit);
  private static final Attribute<InvoiceLine, BigDecimal> TOTAL =
      Attribute.number(
              "total", Labels.field(InvoicedAmounts.class, "invoicedTotal"), InvoiceLine::total)
          .required()
          .orNamed("請求額", "合計");
  private static final Map<BillItem, Attribute<InvoiceLine, BigDecimal>> ITEMS = items();
  private static final Attribute<InvoiceLine, String> NOTE =
      Attribute.text("note", label("note"), 500, InvoiceLine::note);

  static final List<Attribute<InvoiceLine, ?>> ALL = all();

  private InvoiceColumns() {}

  private static List<Attribute<InvoiceLine, ?>> all() {
    List<Attribute<InvoiceLine, ?>> all =
        new ArrayList<>(
            List.of(
                NUMBER,
                MONTH,
                DEMAND,
                FACTOR,
                STANDBY,
                SUMMER,
                OTHER,
                FUEL_UNIT,
                MARKET_UNIT,
                TOTAL));
    all.addAll(ITEMS.values());
    all.add(NOTE);
    return List.copyOf(all);
  }

  private static Map<BillItem, Attribute<InvoiceLine, BigDecimal>> items() {
    Map<BillItem, Attribute<InvoiceLine, BigDecimal>> items = new EnumMap<>(BillItem.class);
    for (BillItem item : BillItem.values()) {
      items.put(item, Attribute.number(item.name(), Labels.of(item), line -> line.item(item)));
    }
    return items;
  }

  /** The invoice after the merge; to be used only where the merge found no error. */
  static InvoiceLine line(Merge<InvoiceLine> merge) {
    Map<BillItem, BigDecimal> items = new EnumMap<>(BillItem.class);
    ITEMS.forEach((item, column) -> items.put(item, merge.value(column)));
    return new InvoiceLine(
        merge.value(NUMBER),
        merge.value(MONTH),
        merge.value(DEMAND),
        merge.value(FACTOR),
        merge.value(STANDBY),
        merge.value(SUMMER),
        merge.value(OTHER),
        merge.value(FUEL_UNIT),
        merge.value(MARKET_UNIT),
        merge.value(TOTAL),
        items,
        merge.value(NOTE));
  }

  private static String label(String field) {
    return Labels.field(MonthlyInvoice.class, field);
  }
}
