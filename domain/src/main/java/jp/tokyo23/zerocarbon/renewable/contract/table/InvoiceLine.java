package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.renewable.contract.InvoicedAmounts;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoice;
import jp.tokyo23.zerocarbon.renewable.contract.MonthlyInvoiceDetails;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.tariff.BillItem;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;

/**
 * An invoice as a row of a table holds it, for menus with one price for the whole day.
 *
 * @param summer energy of the summer season [kWh]; null where the month has none
 * @param other energy of the other seasons [kWh]; null where the month has none
 * @param items amounts that the table gives [yen]
 */
record InvoiceLine(
    SupplyPointNumber number,
    YearMonth month,
    BigDecimal contractDemand,
    Integer powerFactor,
    BigDecimal standbyDemand,
    BigDecimal summer,
    BigDecimal other,
    BigDecimal fuelUnit,
    BigDecimal marketUnit,
    BigDecimal total,
    Map<BillItem, BigDecimal> items,
    String note) {

  static InvoiceLine of(SupplyPointNumber number, MonthlyInvoice invoice) {
    Map<SeasonBand, BigDecimal> energy = invoice.energy().energy();
    return new InvoiceLine(
        number,
        invoice.billingMonth(),
        invoice.contractDemand(),
        invoice.powerFactor(),
        invoice.standbyDemand(),
        energy.get(SeasonBand.SUMMER),
        energy.get(SeasonBand.OTHER),
        invoice.fuelUnit(),
        invoice.marketUnit(),
        invoice.amounts().total(),
        invoice.amounts().items(),
        invoice.note());
  }

  /** [yen]; null where the table does not give it. */
  BigDecimal item(BillItem item) {
    return items.get(item);
  }

  MonthlyInvoiceDetails details(Long contractId, Long supplyPointId, boolean placeholder) {
    Map<SeasonBand, BigDecimal> energy = new TreeMap<>();
    put(energy, SeasonBand.SUMMER, summer);
    put(energy, SeasonBand.OTHER, other);
    Map<BillItem, BigDecimal> given = new EnumMap<>(BillItem.class);
    items.forEach((item, yen) -> put(given, item, yen));
    return new MonthlyInvoiceDetails(
        contractId,
        supplyPointId,
        month,
        contractDemand,
        new PowerFactor(powerFactor),
        standbyDemand,
        new EnergyByBand(energy),
        fuelUnit,
        marketUnit,
        new InvoicedAmounts(total, given),
        note,
        placeholder);
  }

  private static <K> void put(Map<K, BigDecimal> map, K key, BigDecimal value) {
    if (value != null) {
      map.put(key, value);
    }
  }
}
