package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.renewable.tariff.PowerFactor;
import jp.tokyo23.zerocarbon.renewable.tariff.Season;
import jp.tokyo23.zerocarbon.renewable.tariff.SeasonBand;
import jp.tokyo23.zerocarbon.renewable.tariff.TimeBand;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * The planned load of a lot (仕様書) as lines: supply point, month, contract demand [kW], power factor
 * [%], season, time band, energy [kWh]. A month with several bands has several lines.
 */
public final class LotSpecification {

  private static final int COLUMNS = 7;

  private LotSpecification() {}

  /** The loads in these lines; a line that cannot be read is named in the refusal. */
  public static List<PlannedLoad> read(String lines) {
    Map<String, Map<YearMonth, Month>> points = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines.split("\\R")) {
      number++;
      if (!line.isBlank()) {
        try {
          take(points, line.split(",", -1));
        } catch (IllegalArgumentException | DateTimeException | RuleViolation unreadable) {
          throw new RuleViolation("lotSpecification.line", number, line).at("specification");
        }
      }
    }
    return points.entrySet().stream()
        .map(point -> new PlannedLoad(null, point.getKey(), months(point.getValue())))
        .toList();
  }

  private static void take(Map<String, Map<YearMonth, Month>> points, String[] cells) {
    if (cells.length != COLUMNS || cells[0].isBlank()) {
      throw new IllegalArgumentException();
    }
    YearMonth month = YearMonth.parse(cells[1].strip());
    points
        .computeIfAbsent(cells[0].strip(), any -> new TreeMap<>())
        .computeIfAbsent(month, any -> new Month(month, cells[2].strip(), cells[3].strip()))
        .add(
            cells[2].strip(),
            cells[3].strip(),
            cells[4].strip(),
            cells[5].strip(),
            cells[6].strip());
  }

  private static List<MonthlyUse> months(Map<YearMonth, Month> months) {
    return months.values().stream().map(Month::use).toList();
  }

  /** The lines of these loads. */
  public static String write(List<PlannedLoad> loads) {
    List<String> lines = new ArrayList<>();
    for (PlannedLoad load : loads) {
      for (MonthlyUse use : load.months()) {
        String start =
            load.name().replace(',', '、')
                + ","
                + use.month()
                + ","
                + use.contractDemand().toPlainString()
                + ","
                + use.powerFactor().percent()
                + ",";
        use.energyByBand()
            .forEach(
                (when, energy) ->
                    lines.add(
                        start
                            + Labels.of(when.season())
                            + ","
                            + when.band().name()
                            + ","
                            + energy.toPlainString()));
      }
    }
    return String.join("\n", lines);
  }

  /** A season by its word, or by its name as lines had it at first. */
  private static Season season(String word) {
    return Stream.of(Season.values())
        .filter(season -> Labels.of(season).equals(word))
        .findFirst()
        .orElseGet(() -> Season.valueOf(word));
  }

  /** One month of one supply point while its lines are read. */
  private static final class Month {

    private final YearMonth month;
    private final BigDecimal demand;
    private final PowerFactor factor;
    private final Map<SeasonBand, BigDecimal> energy = new TreeMap<>();

    Month(YearMonth month, String demand, String factor) {
      this.month = month;
      this.demand = new BigDecimal(demand);
      this.factor = new PowerFactor(Integer.parseInt(factor));
    }

    void add(String kw, String pf, String season, String band, String kwh) {
      boolean same =
          demand.compareTo(new BigDecimal(kw)) == 0 && factor.percent() == Integer.parseInt(pf);
      SeasonBand when = new SeasonBand(season(season), new TimeBand(band));
      if (!same || energy.put(when, new BigDecimal(kwh)) != null) {
        throw new IllegalArgumentException();
      }
      use();
    }

    MonthlyUse use() {
      return new MonthlyUse(month, demand, factor, energy);
    }
  }
}
