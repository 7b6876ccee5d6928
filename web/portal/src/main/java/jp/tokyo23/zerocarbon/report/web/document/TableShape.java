package jp.tokyo23.zerocarbon.report.web.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;

/** How wide the columns of a table are to each other, and which of them hold numbers. */
final class TableShape {

  private static final int NARROWEST = 4;
  private static final int WIDEST = 28;
  private static final Pattern QUANTITY =
      Pattern.compile("約?[-−△]?[\\d,.]+\\s?(?:[^\\d年月日]{0,4}|t-CO[2₂])");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final FactTable table;

  TableShape(FactTable table) {
    this.table = table;
  }

  int columns() {
    return table.header().size();
  }

  /** Relative widths, by the longest text of each column. */
  int[] weights() {
    return IntStream.range(0, columns())
        .map(column -> Math.max(NARROWEST, Math.min(WIDEST, longest(column) + 2)))
        .toArray();
  }

  /** Sum of the longest texts, in characters. */
  int characters() {
    return IntStream.range(0, columns()).map(this::longest).sum();
  }

  /** At least one cell is a quantity, and no cell has digits otherwise. */
  boolean numeric(int column) {
    List<String> cells = cells(column);
    return cells.stream().anyMatch(cell -> QUANTITY.matcher(cell).matches())
        && cells.stream()
            .filter(cell -> DIGIT.matcher(cell).find())
            .allMatch(cell -> QUANTITY.matcher(cell).matches());
  }

  private int longest(int column) {
    int longest = cells(column).stream().mapToInt(String::length).max().orElse(0);
    return Math.max(longest, table.header().get(column).length());
  }

  private List<String> cells(int column) {
    return table.rows().stream().map(row -> row.get(column).text().strip()).toList();
  }
}
