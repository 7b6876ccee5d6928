package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.tariff.EvaluationTotal;
import jp.tokyo23.zerocarbon.renewable.tariff.MonthlyUse;
import jp.tokyo23.zerocarbon.renewable.tariff.PlannedLoad;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.Labels;

/** The planned load of an auction, a line a supply point. */
@Named("loadTable")
@ApplicationScoped
public class LoadTable {

  /**
   * One supply point: months, contract demand [kW], power factor [%], standby power [kW] or null
   * where the lot has none, energy of the term [kWh].
   */
  public record Line(
      String name, int months, String demand, String factor, String standby, String energy) {}

  public List<Line> of(Auction auction) {
    return auction.loads().stream().map(LoadTable::line).toList();
  }

  private static Line line(PlannedLoad load) {
    BigDecimal energy =
        load.months().stream().map(MonthlyUse::energy).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Line(
        load.name(),
        load.months().size(),
        distinct(load, month -> Decimals.text(month.contractDemand())),
        distinct(load, month -> String.valueOf(month.powerFactor().percent())),
        load.months().get(0).standbyDemand() == null
            ? null
            : distinct(load, month -> Decimals.text(month.standbyDemand())),
        Decimals.text(energy));
  }

  /** Whether the specification names standby power. */
  public boolean hasStandby(Auction auction) {
    return of(auction).stream().anyMatch(line -> line.standby() != null);
  }

  private static String distinct(PlannedLoad load, Function<MonthlyUse, String> part) {
    return load.months().stream().map(part).distinct().collect(Collectors.joining("／"));
  }

  /** What an item adds to the evaluation total [yen]. */
  public record Item(String name, BigDecimal yen) {}

  /** The evaluation total by items, in the order of a bill. */
  public List<Item> totals(EvaluationTotal total) {
    return total.items().entrySet().stream()
        .map(item -> new Item(Labels.of(item.getKey()), item.getValue()))
        .toList();
  }

  /** The items of an evaluated supply point: 基本料金 5,202,000. */
  public List<String> items(EvaluationTotal.Point point) {
    return point.amounts().entrySet().stream()
        .map(item -> Labels.of(item.getKey()) + " " + Decimals.text(item.getValue()))
        .toList();
  }
}
