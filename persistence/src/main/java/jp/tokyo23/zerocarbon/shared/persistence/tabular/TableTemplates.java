package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.TemplateWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Templates: the headings in the first sheet, what may be chosen in the second. */
@ApplicationScoped
class TableTemplates implements TemplateWriter {

  private static final int PREPARED_ROWS = 1_000;
  private static final String AS_TEXT = "@";

  @Override
  public byte[] xlsx(List<ImportColumn> columns) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "zerocarbon", "1.0")) {
      Worksheet table = workbook.newWorksheet("記入");
      for (int i = 0; i < columns.size(); i++) {
        ImportColumn column = columns.get(i);
        table.value(0, i, column.label());
        table.style(0, i).bold().wrapText(true).set();
        table.width(i, Math.max(12, column.label().length() * 2));
      }
      table.range(1, 0, PREPARED_ROWS, columns.size() - 1).style().format(AS_TEXT).set();
      table.freezePane(1, 1);
      writeNotes(workbook.newWorksheet("列の説明"), columns);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static void writeNotes(Worksheet notes, List<ImportColumn> columns) {
    List<String> headings = List.of("列", "新規のとき必須", "使える値");
    for (int i = 0; i < headings.size(); i++) {
      notes.value(0, i, headings.get(i));
      notes.style(0, i).bold().set();
    }
    for (int i = 0; i < columns.size(); i++) {
      ImportColumn column = columns.get(i);
      notes.value(i + 1, 0, column.label());
      notes.value(i + 1, 1, column.required() ? "必須" : "");
      notes.value(i + 1, 2, String.join("、", column.choices()));
    }
    notes.width(0, 32);
    notes.width(2, 80);
  }

  @Override
  public byte[] csv(List<ImportColumn> columns) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(columns.stream().map(ImportColumn::label).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
