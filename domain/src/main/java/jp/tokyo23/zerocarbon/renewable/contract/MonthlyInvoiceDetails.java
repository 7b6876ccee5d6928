package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.renewable.tariff.EnergyByBand;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;

/**
 * What is written down of an invoice.
 *
 * @param contractDemand 契約電力 [kW]
 * @param standbyDemand 予備電力 [kW]; null where it is not known, 0 where there is none
 * @param fuelUnit 燃料費調整単価 of the month [yen/kWh]; null where the contract has none
 * @param marketUnit 市場価格調整単価 of the month [yen/kWh]; null where the contract has none
 */
public record MonthlyInvoiceDetails(
    Long contractId,
    Long supplyPointId,
    YearMonth billingMonth,
    BigDecimal contractDemand,
    PowerFactor powerFactor,
    BigDecimal standbyDemand,
    EnergyByBand energy,
    BigDecimal fuelUnit,
    BigDecimal marketUnit,
    InvoicedAmounts amounts,
    String note,
    boolean placeholder) {}
