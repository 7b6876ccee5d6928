package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;

/** 基本料金 of a month: u × kW × (185 − PF)/100 [yen] (中部電力 料金のしくみ). */
final class BasicCharge {

  private BasicCharge() {}

  static BillLine of(PriceSet prices, MonthlyUse use, ZeroUse zeroUse) {
    boolean halved = zeroUse != null && use.energy().signum() == 0;
    BigDecimal factor =
        halved
            ? zeroUse.powerFactor().chargeFactor().multiply(zeroUse.share())
            : use.powerFactor().chargeFactor();
    return new BillLine(BillItem.BASIC, "", use.contractDemand(), prices.demandPrice(), factor);
  }
}
