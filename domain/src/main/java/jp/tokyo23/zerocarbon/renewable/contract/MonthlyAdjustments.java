package jp.tokyo23.zerocarbon.renewable.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Decimals;

/**
 * Adjustment units of a tariff by month [yen/kWh]; a month that is not there is not known.
 *
 * @param months what is known
 */
public record MonthlyAdjustments(Map<YearMonth, Units> months) implements Serializable {

  public static final MonthlyAdjustments NONE = new MonthlyAdjustments(Map.of());

  public MonthlyAdjustments {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }

  /**
   * Units of one month; null for one that the tariff does not have.
   *
   * @param fuel 燃料費調整単価 [yen/kWh]
   * @param market 市場価格調整単価 [yen/kWh]
   */
  public record Units(BigDecimal fuel, BigDecimal market) implements Serializable {

    static final Units UNKNOWN = new Units(null, null);

    public Units {
      fuel = Decimals.plain(fuel);
      market = Decimals.plain(market);
    }

    String text() {
      return (fuel == null ? "" : fuel.toPlainString())
          + ","
          + (market == null ? "" : market.toPlainString());
    }

    private static Units ofText(String text) {
      String[] cells = text.split(",", -1);
      return new Units(number(cells[0]), number(cells[1]));
    }

    private static BigDecimal number(String cell) {
      return cell.isEmpty() ? null : new BigDecimal(cell);
    }
  }

  Units of(YearMonth month) {
    return months.getOrDefault(month, Units.UNKNOWN);
  }

  /** One month a line: {@code 2026-07,-1.07,}; empty when nothing is known. */
  public String text() {
    return months.entrySet().stream()
        .map(month -> month.getKey() + "," + month.getValue().text())
        .collect(Collectors.joining("\n"));
  }

  public static MonthlyAdjustments ofText(String text) {
    Map<YearMonth, Units> months = new TreeMap<>();
    text.lines()
        .forEach(
            line ->
                months.put(YearMonth.parse(line.substring(0, 7)), Units.ofText(line.substring(8))));
    return new MonthlyAdjustments(months);
  }

  @Override
  public String toString() {
    return text().replace("\n", "、");
  }
}
