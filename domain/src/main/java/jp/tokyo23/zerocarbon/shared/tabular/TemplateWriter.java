package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.List;

/** Writes empty tables with the right headings, to fill in. */
public interface TemplateWriter {

  /** All cells are formatted as text, so that no spreadsheet destroys long numbers. */
  byte[] xlsx(List<ImportColumn> columns);

  /** UTF-8 with a byte order mark, as spreadsheets expect it. */
  byte[] csv(List<ImportColumn> columns);
}
