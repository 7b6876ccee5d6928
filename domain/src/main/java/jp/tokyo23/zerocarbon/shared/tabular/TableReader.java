package jp.tokyo23.zerocarbon.shared.tabular;

/** Reads .xlsx and CSV files of strangers: nothing in them is run, resolved or trusted. */
public interface TableReader {

  /**
   * The table in the first sheet, or in the CSV.
   *
   * @throws jp.tokyo23.zerocarbon.shared.RuleViolation when the file is not such a table, or too
   *     large
   */
  TabularData read(String fileName, byte[] content);
}
