package jp.tokyo23.zerocarbon.renewable.tariff;

import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Labels;

/** A price set in the words of the office, for histories. */
final class PriceSetWords {

  private PriceSetWords() {}

  static String of(PriceSet prices) {
    List<String> parts = new ArrayList<>();
    parts.add(Labels.of(prices.type()));
    parts.add(label("fuelAdjusted") + " " + Labels.flag(prices.fuelAdjusted()));
    parts.add(label("demandPrice") + " " + price(prices.demandPrice()));
    prices.energyPrices().forEach((when, price) -> parts.add(name(when) + " " + price(price)));
    if (prices.certificatePremium() != null) {
      parts.add(Labels.of(BillItem.CERTIFICATE) + " " + price(prices.certificatePremium()));
    }
    prices.otherItems().forEach(item -> parts.add(item.name() + " " + price(item.price())));
    return String.join("、", parts);
  }

  /** 夏季 全時間. */
  static String name(SeasonBand when) {
    return Labels.of(when.season()) + " " + when.band().name();
  }

  private static String price(UnitPrice price) {
    return price.yen().toPlainString() + "円（" + Labels.of(price.taxClass()) + "）";
  }

  private static String label(String field) {
    return Labels.field(PriceSet.class, field);
  }
}
