package jp.tokyo23.zerocarbon.shared.tabular;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as texts: the first line that is not blank is the heading.
 *
 * @param encoding how the file was read: UTF-8, UTF-8（BOM付き）, CP932（Shift_JIS）, XLSX
 */
public record TabularData(String encoding, List<String> header, List<Line> lines)
    implements Serializable {

  /**
   * One line below the heading.
   *
   * @param number line in the file, from 1
   */
  public record Line(int number, List<String> cells) implements Serializable {

    private String cell(int index) {
      return index < cells.size() ? cells.get(index).strip() : "";
    }
  }

  /** The lines by the names of the columns that the mapping ties to a heading. */
  public List<SourceRow> rows(ColumnMapping mapping) {
    List<SourceRow> rows = new ArrayList<>();
    for (Line line : lines) {
      Map<String, String> values = new LinkedHashMap<>();
      mapping
          .headers()
          .forEach(
              (column, heading) -> {
                int index = header.indexOf(heading);
                if (index >= 0) {
                  values.put(column, line.cell(index));
                }
              });
      rows.add(new SourceRow(line.number(), values));
    }
    return rows;
  }
}
