package jp.tokyo23.zerocarbon.shared.tabular;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row of a file.
 *
 * @param line line in the file, from 1
 * @param values texts by the names of the mapped columns
 */
public record SourceRow(int line, Map<String, String> values) implements Serializable {

  public SourceRow {
    values = new LinkedHashMap<>(values);
  }

  /** The text of a column; an empty one where it is blank or not mapped. */
  public String value(String column) {
    return values.getOrDefault(column, "");
  }
}
