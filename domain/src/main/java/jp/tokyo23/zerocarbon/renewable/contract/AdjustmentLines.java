package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Adjustment units as a person types or pastes them: a month a line, then the fuel and the market
 * unit, with commas or tabs between them; a unit that the tariff does not have stays empty.
 */
public final class AdjustmentLines {

  private AdjustmentLines() {}

  public static MonthlyAdjustments read(String typed) {
    Map<YearMonth, MonthlyAdjustments.Units> months = new TreeMap<>();
    String folded = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
    folded
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              String[] cells = line.split("[,\\t、]", -1);
              if (months.put(month(cells[0], line), units(cells, line)) != null) {
                throw new RuleViolation("adjustmentLines.twice", line);
              }
            });
    return new MonthlyAdjustments(months);
  }

  private static YearMonth month(String cell, String line) {
    try {
      return PartialDate.parse(cell.strip()).month();
    } catch (RuleViolation unreadable) {
      throw new RuleViolation("adjustmentLines.unreadable", line);
    }
  }

  private static MonthlyAdjustments.Units units(String[] cells, String line) {
    if (cells.length > 3) {
      throw new RuleViolation("adjustmentLines.unreadable", line);
    }
    return new MonthlyAdjustments.Units(number(cells, 1), number(cells, 2));
  }

  private static BigDecimal number(String[] cells, int index) {
    boolean blank = cells.length <= index || cells[index].isBlank();
    return blank ? null : Decimals.parse(cells[index]);
  }
}
