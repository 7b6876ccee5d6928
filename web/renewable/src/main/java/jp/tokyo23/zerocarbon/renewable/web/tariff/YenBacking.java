package jp.tokyo23.zerocarbon.renewable.web.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Wareki;

/** Numbers and months of tariffs as pages print them: {@code #{yen.exact(price)}}. */
@Named("yen")
@ApplicationScoped
public class YenBacking {

  private static final String MISSING = "—";

  /** 1,458,238.6; — for a value that is not known. */
  public String exact(BigDecimal number) {
    return number == null ? MISSING : Decimals.text(number);
  }

  /** 24,496,200. */
  public String whole(long yen) {
    return exact(BigDecimal.valueOf(yen));
  }

  /** With a sign in front of a positive number too: +1, −129,200. */
  public String signed(BigDecimal number) {
    if (number == null) {
      return MISSING;
    }
    return (number.signum() > 0 ? "+" : "") + Decimals.text(number);
  }

  /** 1,650.00, 18.20, −1.07: a unit price with at least two decimals. */
  public String price(BigDecimal number) {
    return number == null ? MISSING : Decimals.text(number, "#,##0.00####");
  }

  /** 令和8年7月. */
  public String month(YearMonth month) {
    return Wareki.month(month);
  }

  public List<Map.Entry<SeasonBand, UnitPrice>> energyPrices(PriceSet prices) {
    return List.copyOf(prices.energyPrices().entrySet());
  }

  public Season getSummer() {
    return Season.SUMMER;
  }

  public Season getOther() {
    return Season.OTHER;
  }
}
