package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.tabular.TableReader;
import jp.tokyo23.zerocarbon.shared.tabular.TabularData;

/** Chooses the reader by what the file is, not by what it is called, and keeps to the limits. */
@ApplicationScoped
class TableFiles implements TableReader {

  static final int MOST_MEGABYTES = 9;
  static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 200;

  @Override
  public TabularData read(String fileName, byte[] content) {
    if (content.length > MOST_MEGABYTES * 1024 * 1024) {
      throw new RuleViolation("tabular.fileTooLarge", MOST_MEGABYTES).at("file");
    }
    if (isArchive(content)) {
      return table(XlsxTable.XLSX, XlsxTable.read(content));
    }
    String name = fileName.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".tsv") && !name.endsWith(".txt")) {
      throw new RuleViolation("tabular.unknownFormat").at("file");
    }
    DecodedText text = DecodedText.of(content);
    return table(text.encoding(), CsvTable.read(text.text()));
  }

  private static boolean isArchive(byte[] content) {
    return content.length > 3
        && content[0] == 'P'
        && content[1] == 'K'
        && content[2] == 3
        && content[3] == 4;
  }

  private static TabularData table(String encoding, List<TabularData.Line> all) {
    List<TabularData.Line> filled =
        all.stream()
            .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .toList();
    if (filled.size() < 2) {
      throw new RuleViolation("tabular.empty").at("file");
    }
    List<String> header = header(filled.get(0).cells());
    return new TabularData(encoding, header, new ArrayList<>(filled.subList(1, filled.size())));
  }

  private static List<String> header(List<String> cells) {
    List<String> header = cells.stream().map(TableFiles::oneLine).toList();
    Set<String> seen = new HashSet<>();
    for (String heading : header) {
      if (!heading.isEmpty() && !seen.add(heading)) {
        throw new RuleViolation("tabular.headingTwice", heading).at("file");
      }
    }
    return header;
  }

  private static String oneLine(String heading) {
    return heading.strip().replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
  }

  /** Stops a file that has more rows or columns than any table of people. */
  static void requireWithin(int rows, int columns) {
    if (rows > MOST_ROWS + 1) {
      throw new RuleViolation("tabular.tooManyRows", MOST_ROWS).at("file");
    }
    if (columns > MOST_COLUMNS) {
      throw new RuleViolation("tabular.tooManyColumns", MOST_COLUMNS).at("file");
    }
  }
}
