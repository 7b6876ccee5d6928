package jp.tokyo23.zerocarbon.renewable.web.auction;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.tokyo23.zerocarbon.renewable.auction.PriceOffer;
import jp.tokyo23.zerocarbon.renewable.tariff.OtherItem;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.Decimals;

/** Unit prices with their total in one line of words. */
final class PriceWords {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.web.text", Locale.JAPANESE);

  private PriceWords() {}

  static List<String> of(PriceOffer offer) {
    PriceSet prices = offer.prices();
    List<String> words = new ArrayList<>();
    words.add(text("bid.floor.demand", yen(prices.demandPrice())));
    prices
        .energyPrices()
        .forEach(
            (when, price) ->
                words.add(
                    text(
                        "bid.floor.energy",
                        TEXTS.getString("bid.season." + when.season()),
                        when.band().name(),
                        yen(price))));
    if (prices.certificatePremium() != null) {
      words.add(text("bid.floor.premium", yen(prices.certificatePremium())));
    }
    prices.otherItems().stream()
        .filter(OtherItem::forStandby)
        .forEach(item -> words.add(text("bid.floor.standby", yen(item.price()))));
    words.add(text("bid.floor.total", Decimals.text(offer.evaluation().yen())));
    return words;
  }

  private static String yen(UnitPrice price) {
    return Decimals.text(price.yen());
  }

  private static String text(String key, Object... arguments) {
    return MessageFormat.format(TEXTS.getString(key), arguments);
  }
}
