package jp.tokyo23.zerocarbon.shared.emission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Reads a list of factors from text with the columns supplier_no, supplier_name, menu, kind,
 * basic_t_per_kwh, adjusted_t_per_kwh, substituted and whatever follows. The whole file or nothing:
 * a line that breaks the structure of the official list is named and refused.
 */
public final class FactorListFile {

  private static final int COLUMNS = 7;
  private static final BigDecimal LARGEST = new BigDecimal("0.002");
  private static final String INPUT = "file";

  private FactorListFile() {}

  public static List<FactorLine> read(String text) {
    List<FactorLine> lines = new ArrayList<>();
    Set<List<Object>> subjects = new LinkedHashSet<>();
    String[] rows = text.replace("\uFEFF", "").split("\r?\n");
    for (int i = 1; i < rows.length; i++) {
      FactorLine line = line(i + 1, rows[i].split(",", -1));
      if (!subjects.add(
          List.of(String.valueOf(line.supplierNo()), String.valueOf(line.menu()), line.kind()))) {
        throw new RuleViolation("factorList.twice", i + 1, rows[i]).at(INPUT);
      }
      lines.add(line);
    }
    if (lines.isEmpty()) {
      throw new RuleViolation("factorList.empty").at(INPUT);
    }
    return lines;
  }

  private static FactorLine line(int number, String[] columns) {
    if (columns.length < COLUMNS || columns[1].isBlank()) {
      throw new RuleViolation("factorList.columns", number).at(INPUT);
    }
    return new FactorLine(
        text(columns[0]),
        columns[1].strip(),
        text(columns[2]),
        kind(number, columns[3]),
        value(number, columns[4]),
        value(number, columns[5]),
        null,
        "true".equals(columns[6]));
  }

  private static FactorKind kind(int number, String typed) {
    try {
      return FactorKind.read(typed.strip());
    } catch (IllegalArgumentException unknown) {
      throw new RuleViolation("factorList.kind", number, typed).at(INPUT);
    }
  }

  private static BigDecimal value(int number, String typed) {
    if (typed.isBlank()) {
      return null;
    }
    if (!typed.strip().matches("\\d\\.\\d{1,6}")
        || new BigDecimal(typed.strip()).compareTo(LARGEST) > 0) {
      throw new RuleViolation("factorList.value", number, typed).at(INPUT);
    }
    return new BigDecimal(typed.strip());
  }

  private static String text(String column) {
    return column.isBlank() ? null : column.strip();
  }
}
