package jp.tokyo23.zerocarbon.renewable.facility.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.tokyo23.zerocarbon.renewable.facility.Billing;
import jp.tokyo23.zerocarbon.renewable.facility.BillingForm;
import jp.tokyo23.zerocarbon.renewable.facility.ContractDemandRule;
import jp.tokyo23.zerocarbon.renewable.facility.CurrentContract;
import jp.tokyo23.zerocarbon.renewable.facility.DemandTerms;
import jp.tokyo23.zerocarbon.renewable.facility.GridArea;
import jp.tokyo23.zerocarbon.renewable.facility.GridConnection;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointDetails;
import jp.tokyo23.zerocarbon.renewable.facility.VoltageClass;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.tabular.Attribute;
import jp.tokyo23.zerocarbon.shared.tabular.Merge;

/** The columns of a supply point's connection, contracted power, contract and bills. */
final class TermColumns {

  private static final Attribute<SupplyPointDetails, GridArea> AREA =
      Attribute.choice(
              "gridArea",
              connectionLabel("gridArea"),
              GridArea.class,
              ofConnection(GridConnection::gridArea))
          .required();
  private static final Attribute<SupplyPointDetails, VoltageClass> VOLTAGE_CLASS =
      Attribute.choice(
              "voltageClass",
              connectionLabel("voltageClass"),
              VoltageClass.class,
              ofConnection(GridConnection::voltageClass))
          .required()
          .orNamed("電圧");
  private static final Attribute<SupplyPointDetails, Integer> SUPPLY_VOLTAGE =
      volts("supplyVoltage", GridConnection::supplyVoltage);
  private static final Attribute<SupplyPointDetails, Integer> METERING_VOLTAGE =
      volts("meteringVoltage", GridConnection::meteringVoltage);
  private static final Attribute<SupplyPointDetails, Integer> FREQUENCY =
      volts("frequency", GridConnection::frequency);
  private static final Attribute<SupplyPointDetails, String> RECEPTION =
      connectionText("receptionMethod", 50, GridConnection::receptionMethod);
  private static final Attribute<SupplyPointDetails, String> DEMAND_POINT =
      connectionText("demandPoint", 200, GridConnection::demandPoint);
  private static final Attribute<SupplyPointDetails, String> BOUNDARY =
      connectionText("responsibilityBoundary", 200, GridConnection::responsibilityBoundary);
  private static final Attribute<SupplyPointDetails, ContractDemandRule> RULE =
      Attribute.choice(
              "contractDemandRule",
              demandLabel("contractDemandRule"),
              ContractDemandRule.class,
              (SupplyPointDetails details) -> details.demand().contractDemandRule())
          .required();
  private static final Attribute<SupplyPointDetails, BigDecimal> DEMAND_POWER =
      kilowatts("contractDemand", DemandTerms::contractDemand);
  private static final Attribute<SupplyPointDetails, Integer> POWER_FACTOR =
      Attribute.whole(
          "powerFactor", demandLabel("powerFactor"), details -> details.demand().powerFactor());
  private static final Attribute<SupplyPointDetails, BigDecimal> STANDBY =
      kilowatts("standbyPower", DemandTerms::standbyPower);
  private static final Attribute<SupplyPointDetails, BigDecimal> ANCILLARY =
      kilowatts("ancillaryCapacity", DemandTerms::ancillaryCapacity);
  private static final Attribute<SupplyPointDetails, String> MENU =
      contractText("currentMenu", CurrentContract::currentMenu).orNamed("契約メニュー", "契約種別名");
  private static final Attribute<SupplyPointDetails, String> SUPPLIER =
      contractText("currentSupplier", CurrentContract::currentSupplier)
          .orNamed("現契約先", "小売電気事業者", "契約電力会社");
  private static final Attribute<SupplyPointDetails, LocalDate> CONTRACT_END =
      Attribute.day(
              "currentContractEnd",
              Labels.field(CurrentContract.class, "currentContractEnd"),
              (SupplyPointDetails details) -> details.currentContract().currentContractEnd())
          .orNamed("契約満了日", "契約終了日");
  private static final Attribute<SupplyPointDetails, Integer> NOTICE =
      Attribute.whole(
          "noticeDays",
          Labels.field(CurrentContract.class, "noticeDays"),
          details -> details.currentContract().noticeDays());
  private static final Attribute<SupplyPointDetails, BillingForm> BILLING_FORM =
      Attribute.choice(
          "billingForm",
          Labels.field(Billing.class, "billingForm"),
          BillingForm.class,
          details -> details.billing().billingForm());
  private static final Attribute<SupplyPointDetails, Boolean> ELECTRONIC =
      Attribute.flag(
          "electronicInvoice",
          Labels.field(Billing.class, "electronicInvoice"),
          details -> details.billing().electronicInvoice());
  private static final Attribute<SupplyPointDetails, String> PAYMENT =
      Attribute.text(
          "paymentRule",
          Labels.field(Billing.class, "paymentRule"),
          100,
          details -> details.billing().paymentRule());

  static final List<Attribute<SupplyPointDetails, ?>> CONNECTION =
      List.of(
          AREA,
          VOLTAGE_CLASS,
          SUPPLY_VOLTAGE,
          METERING_VOLTAGE,
          FREQUENCY,
          RECEPTION,
          DEMAND_POINT,
          BOUNDARY);
  static final List<Attribute<SupplyPointDetails, ?>> DEMAND =
      List.of(RULE, DEMAND_POWER, POWER_FACTOR, STANDBY, ANCILLARY);
  static final List<Attribute<SupplyPointDetails, ?>> CONTRACT =
      List.of(MENU, SUPPLIER, CONTRACT_END, NOTICE, BILLING_FORM, ELECTRONIC, PAYMENT);

  private TermColumns() {}

  static GridConnection connection(Merge<SupplyPointDetails> merge) {
    return new GridConnection(
        merge.value(AREA),
        merge.value(VOLTAGE_CLASS),
        merge.value(SUPPLY_VOLTAGE),
        merge.value(METERING_VOLTAGE),
        merge.value(FREQUENCY),
        merge.value(RECEPTION),
        merge.value(DEMAND_POINT),
        merge.value(BOUNDARY));
  }

  static DemandTerms demand(Merge<SupplyPointDetails> merge) {
    return new DemandTerms(
        merge.value(RULE),
        merge.value(DEMAND_POWER),
        merge.value(POWER_FACTOR),
        merge.value(STANDBY),
        merge.value(ANCILLARY));
  }

  static CurrentContract contract(Merge<SupplyPointDetails> merge) {
    return new CurrentContract(
        merge.value(MENU), merge.value(SUPPLIER), merge.value(CONTRACT_END), merge.value(NOTICE));
  }

  static Billing billing(Merge<SupplyPointDetails> merge) {
    return new Billing(merge.value(BILLING_FORM), merge.value(ELECTRONIC), merge.value(PAYMENT));
  }

  private static <T> Function<SupplyPointDetails, T> ofConnection(
      Function<GridConnection, T> getter) {
    return details -> getter.apply(details.connection());
  }

  private static Attribute<SupplyPointDetails, Integer> volts(
      String name, Function<GridConnection, Integer> getter) {
    return Attribute.whole(name, connectionLabel(name), ofConnection(getter));
  }

  private static Attribute<SupplyPointDetails, String> connectionText(
      String name, int most, Function<GridConnection, String> getter) {
    return Attribute.text(name, connectionLabel(name), most, ofConnection(getter));
  }

  private static Attribute<SupplyPointDetails, BigDecimal> kilowatts(
      String name, Function<DemandTerms, BigDecimal> getter) {
    return Attribute.number(name, demandLabel(name), details -> getter.apply(details.demand()));
  }

  private static Attribute<SupplyPointDetails, String> contractText(
      String name, Function<CurrentContract, String> getter) {
    return Attribute.text(
        name,
        Labels.field(CurrentContract.class, name),
        100,
        details -> getter.apply(details.currentContract()));
  }

  private static String connectionLabel(String field) {
    return Labels.field(GridConnection.class, field);
  }

  private static String demandLabel(String field) {
    return Labels.field(DemandTerms.class, field);
  }
}
