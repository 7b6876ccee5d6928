package jp.tokyo23.zerocarbon.renewable.facility.table;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.facility.MeterType;
import jp.tokyo23.zerocarbon.renewable.facility.MonthlyFigures;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;

/** The columns of a supply point. */
final class SupplyPointColumns {

  static final Attribute<SupplyPointDetails, SupplyPointNumber> NUMBER =
      Attribute.of(
              "number",
              label("number"),
              SupplyPointDetails::number,
              SupplyPointNumber::parse,
              SupplyPointNumber::digits)
          .required()
          .orNamed("供給地点番号", "供給地点特定番号22桁", "地点番号");
  static final Attribute<SupplyPointDetails, String> NAME =
      Attribute.text("pointName", label("name"), 50, SupplyPointDetails::name);
  static final Attribute<SupplyPointDetails, MeterType> METER_TYPE =
      Attribute.choice(
              "meterType", label("meterType"), MeterType.class, SupplyPointDetails::meterType)
          .orNamed("計器の種類");
  static final Attribute<SupplyPointDetails, Integer> READING_DAY =
      Attribute.whole(
              "meterReadingDay", label("meterReadingDay"), SupplyPointDetails::meterReadingDay)
          .required();
  static final Attribute<SupplyPointDetails, String> REASON =
      Attribute.text(
              "warningReason", label("warningReason"), 500, SupplyPointDetails::warningReason)
          .orNamed("理由");
  static final Attribute<SupplyPointDetails, String> NOTE =
      Attribute.text("note", label("note"), 500, SupplyPointDetails::note);
  static final List<Attribute<SupplyPointDetails, BigDecimal>> MAX_DEMAND =
      months("monthlyMaxDemand", SupplyPointDetails::monthlyMaxDemand);
  static final List<Attribute<SupplyPointDetails, BigDecimal>> ENERGY =
      months("plannedEnergy", SupplyPointDetails::plannedEnergy);

  static final List<Attribute<SupplyPointDetails, ?>> ALL = all();

  private SupplyPointColumns() {}

  /** The supply point after the merge; to be used only where the merge found no error. */
  static SupplyPointDetails details(
      Long facilityId, Merge<SupplyPointDetails> merge, boolean placeholder) {
    return new SupplyPointDetails(
        facilityId,
        merge.value(NUMBER),
        merge.value(NAME),
        TermColumns.connection(merge),
        TermColumns.demand(merge),
        figures(merge, MAX_DEMAND),
        figures(merge, ENERGY),
        merge.value(METER_TYPE),
        merge.value(READING_DAY),
        TermColumns.contract(merge),
        TermColumns.billing(merge),
        merge.value(REASON),
        merge.value(NOTE),
        placeholder);
  }

  private static MonthlyFigures figures(
      Merge<SupplyPointDetails> merge, List<Attribute<SupplyPointDetails, BigDecimal>> months) {
    return new MonthlyFigures(months.stream().map(merge::value).toList());
  }

  private static List<Attribute<SupplyPointDetails, ?>> all() {
    List<Attribute<SupplyPointDetails, ?>> all = new ArrayList<>(List.of(NUMBER, NAME));
    all.addAll(TermColumns.CONNECTION);
    all.addAll(TermColumns.DEMAND);
    all.addAll(MAX_DEMAND);
    all.addAll(ENERGY);
    all.addAll(List.of(METER_TYPE, READING_DAY));
    all.addAll(TermColumns.CONTRACT);
    all.addAll(List.of(REASON, NOTE));
    return List.copyOf(all);
  }

  private static List<Attribute<SupplyPointDetails, BigDecimal>> months(
      String field, Function<SupplyPointDetails, MonthlyFigures> getter) {
    return MonthlyFigures.months().stream().map(month -> month(field, month, getter)).toList();
  }

  private static Attribute<SupplyPointDetails, BigDecimal> month(
      String field, Month month, Function<SupplyPointDetails, MonthlyFigures> getter) {
    return Attribute.number(
        field + "." + month.getValue(),
        month.getValue() + "月" + label(field),
        details -> getter.apply(details).in(month).orElse(null));
  }

  private static String label(String field) {
    return Labels.field(SupplyPoint.class, field);
  }
}
