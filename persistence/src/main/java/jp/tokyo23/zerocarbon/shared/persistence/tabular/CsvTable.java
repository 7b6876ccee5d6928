package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.tabular.TabularData;

/** The records of a CSV text; tabulators separate where the first line has no comma. */
final class CsvTable {

  private CsvTable() {}

  static List<TabularData.Line> read(String text) {
    List<TabularData.Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      for (CsvRecord record : csv) {
        TableFiles.requireWithin(lines.size() + 1, record.getFieldCount());
        lines.add(
            new TabularData.Line(
                Math.toIntExact(record.getStartingLineNumber()), record.getFields()));
      }
    } catch (CsvParseException broken) {
      throw new RuleViolation("tabular.notReadable").at("file");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return lines;
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf(',') < 0 && first.indexOf('\t') >= 0 ? '\t' : ',';
  }
}
