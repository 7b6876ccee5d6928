package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.util.List;

/** 電力量料金 of a month: Σ u × kWh over season and band [yen]. */
final class EnergyCharge {

  private EnergyCharge() {}

  static List<BillLine> of(PriceSet prices, MonthlyUse use) {
    return use.energyByBand().entrySet().stream()
        .map(
            band ->
                new BillLine(
                    BillItem.ENERGY,
                    PriceSetWords.name(band.getKey()),
                    band.getValue(),
                    prices.energyPrice(band.getKey()),
                    BigDecimal.ONE))
        .toList();
  }
}
