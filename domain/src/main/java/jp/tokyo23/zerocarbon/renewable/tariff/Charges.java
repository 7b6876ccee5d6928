package jp.tokyo23.zerocarbon.renewable.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * The lines of one supply point and month before tax and levy: the one place where unit prices meet
 * a load, for bills, bids and savings alike.
 */
public final class Charges {

  /** Everything but the levy. */
  public static final Set<BillItem> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(BillItem.LEVY)));

  private Charges() {}

  public static List<BillLine> of(PriceSet prices, MonthlyUse use, Adjustment adjustment) {
    return of(prices, use, adjustment, ALL, null);
  }

  /**
   * The lines of the wanted items.
   *
   * @param zeroUse null where the contract has no rule for a month without use
   * @throws RuleViolation when the prices need an adjustment that is not known
   */
  static List<BillLine> of(
      PriceSet prices,
      MonthlyUse use,
      Adjustment adjustment,
      Set<BillItem> wanted,
      ZeroUse zeroUse) {
    List<BillLine> lines = new ArrayList<>();
    lines.add(BasicCharge.of(prices, use, zeroUse));
    lines.addAll(EnergyCharge.of(prices, use));
    if (prices.fuelAdjusted() && wanted.contains(BillItem.FUEL)) {
      lines.add(BillLine.of(BillItem.FUEL, use.energy(), known(adjustment.fuel(), use)));
    }
    if (prices.type().followsMarket() && wanted.contains(BillItem.MARKET)) {
      lines.add(BillLine.of(BillItem.MARKET, use.energy(), known(adjustment.market(), use)));
    }
    if (prices.certificatePremium() != null) {
      lines.add(BillLine.of(BillItem.CERTIFICATE, use.energy(), prices.certificatePremium()));
    }
    prices.otherItems().forEach(item -> lines.add(other(item, use)));
    lines.removeIf(line -> !wanted.contains(line.item()));
    return List.copyOf(lines);
  }

  /** Exact sum of the lines [yen], whatever their tax class; for lines of one class only. */
  public static BigDecimal sum(List<BillLine> lines) {
    return lines.stream().map(BillLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BillLine other(OtherItem item, MonthlyUse use) {
    return new BillLine(
        item.basis().item(), item.name(), item.basis().quantity(use), item.price(), BigDecimal.ONE);
  }

  private static UnitPrice known(UnitPrice adjustment, MonthlyUse use) {
    if (adjustment == null) {
      throw new RuleViolation("tariff.adjustmentMissing", use.month().toString());
    }
    return adjustment;
  }
}
