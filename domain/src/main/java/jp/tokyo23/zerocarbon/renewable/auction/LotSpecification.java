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
 * [%], season, time band, energy [kWh], and 予備電力 [kW] where there is any. A month with several
 * bands has several lines. In a specification that names standby power, a line without has none.
 */
public final class LotSpecification {

  private static final int COLUMNS = 7;
  private static final int COLUMNS_WITH_STANDBY = 8;

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
    boolean standby =
        points.values().stream()
            .flatMap(months -> months.values().stream())
            .anyMatch(month -> month.first.standby.signum() > 0);
    return points.entrySet().stream()
        .map(point -> new PlannedLoad(null, point.getKey(), months(point.getValue(), standby)))
        .toList();
  }

  private static void take(Map<String, Map<YearMonth, Month>> points, String[] cells) {
    boolean complete = cells.length == COLUMNS || cells.length == COLUMNS_WITH_STANDBY;
    if (!complete || cells[0].isBlank()) {
      throw new IllegalArgumentException();
    }
    Line line = Line.of(cells);
    points
        .computeIfAbsent(cells[0].strip(), any -> new TreeMap<>())
        .computeIfAbsent(line.month, any -> new Month(line))
        .add(line);
  }

  /**
   * @param standby whether the lot has standby power anywhere
   */
  private static List<MonthlyUse> months(Map<YearMonth, Month> months, boolean standby) {
    return months.values().stream()
        .map(Month::use)
        .map(use -> standby ? use : use.withStandbyDemand(null))
        .toList();
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
                            + energy.toPlainString()
                            + standby(use)));
      }
    }
    return String.join("\n", lines);
  }

  private static String standby(MonthlyUse use) {
    BigDecimal standby = use.standbyDemand();
    return standby == null || standby.signum() == 0 ? "" : "," + standby.toPlainString();
  }

  /** A season by its word, or by its name as lines had it at first. */
  private static Season season(String word) {
    return Stream.of(Season.values())
        .filter(season -> Labels.of(season).equals(word))
        .findFirst()
        .orElseGet(() -> Season.valueOf(word));
  }

  /** One line: what it says of its month, and the energy of one band. */
  private record Line(
      YearMonth month,
      BigDecimal demand,
      PowerFactor factor,
      BigDecimal standby,
      SeasonBand when,
      BigDecimal energy) {

    static Line of(String[] cells) {
      String standby = cells.length == COLUMNS ? "" : cells[COLUMNS].strip();
      return new Line(
          YearMonth.parse(cells[1].strip()),
          new BigDecimal(cells[2].strip()),
          new PowerFactor(Integer.parseInt(cells[3].strip())),
          standby.isEmpty() ? BigDecimal.ZERO : new BigDecimal(standby),
          new SeasonBand(season(cells[4].strip()), new TimeBand(cells[5].strip())),
          new BigDecimal(cells[6].strip()));
    }
  }

  /** One month of one supply point while its lines are read. */
  private static final class Month {

    private final Line first;
    private final Map<SeasonBand, BigDecimal> energy = new TreeMap<>();

    Month(Line first) {
      this.first = first;
    }

    void add(Line line) {
      boolean same =
          first.demand.compareTo(line.demand) == 0
              && first.factor.percent() == line.factor.percent()
              && first.standby.compareTo(line.standby) == 0;
      if (!same || energy.put(line.when, line.energy) != null) {
        throw new IllegalArgumentException();
      }
      use();
    }

    MonthlyUse use() {
      return new MonthlyUse(first.month, first.demand, first.factor, energy, first.standby);
    }
  }
}
