package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.tabular.TabularData;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first sheet of an .xlsx. */
final class XlsxTable {

  static final String XLSX = "XLSX";

  private XlsxTable() {}

  static List<TabularData.Line> read(byte[] content) {
    try (ReadableWorkbook workbook = workbook(SafeArchive.copy(content));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return lines(rows.iterator());
    } catch (RuleViolation refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      // The library tells broken files by exceptions of many kinds.
      throw new RuleViolation("tabular.notReadable").at("file");
    }
  }

  private static ReadableWorkbook workbook(SafeArchive.Copy copy) throws IOException {
    return new ReadableWorkbook(
        new ByteArrayInputStream(copy.bytes()), new ReadingOptions(copy.styled(), false));
  }

  private static List<TabularData.Line> lines(Iterator<Row> rows) {
    List<TabularData.Line> lines = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      TableFiles.requireWithin(lines.size() + 1, row.getCellCount());
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.getCellCount(); i++) {
        Cell cell = row.getCell(i);
        cells.add(cell == null ? "" : CellText.of(cell));
      }
      lines.add(new TabularData.Line(row.getRowNum(), cells));
    }
    return lines;
  }
}
