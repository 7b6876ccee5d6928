package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.tabular.ImportColumn;
import jp.tokyo23.zerocarbon.shared.tabular.TabularData;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class TableFilesTest {

  private static final String CSV = "施設名,番号\r\n\"小学校, 本館\",0310\r\n\r\n図書館～①,0311\r\n";

  private final TableFiles files = new TableFiles();

  @Test
  void csvIsReadInTheEncodingThatItIsInAndSaysWhich() {
    TabularData plain = files.read("a.csv", CSV.getBytes(StandardCharsets.UTF_8));
    TabularData marked = files.read("a.csv", ("\uFEFF" + CSV).getBytes(StandardCharsets.UTF_8));
    TabularData old = files.read("A.CSV", CSV.getBytes(Charset.forName("windows-31j")));

    assertEquals("UTF-8", plain.encoding());
    assertEquals("UTF-8（BOM付き）", marked.encoding());
    assertEquals("CP932（Shift_JIS）", old.encoding());
    for (TabularData data : List.of(plain, marked, old)) {
      assertEquals(List.of("施設名", "番号"), data.header());
      assertEquals(List.of("小学校, 本館", "0310"), data.lines().get(0).cells());
      assertEquals(List.of("図書館～①", "0311"), data.lines().get(1).cells());
      assertEquals(4, data.lines().get(1).number(), "line in the file, blank lines counted");
    }
  }

  @Test
  void anEncodingThatNobodyCanTellIsNotGuessed() {
    byte[] bytes = {'a', ',', 'b', '\n', (byte) 0xFF, (byte) 0xFE, ',', '1'};

    assertEquals("tabular.unknownEncoding", refusal("a.csv", bytes));
  }

  @Test
  void numbersDaysAndTextsOfASheetAreTextsAsTheirAuthorMeantThem() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      List<String> headings = List.of("番号", "壊れた番号", "小数", "整数", "日", "式", "真偽");
      for (int i = 0; i < headings.size(); i++) {
        sheet.value(0, i, headings.get(i));
      }
      sheet.value(1, 0, "0312345678901234567890");
      sheet.value(1, 1, 312345678901234567890d);
      sheet.value(1, 2, 0.1 + 0.2);
      sheet.value(1, 3, 6_600);
      sheet.value(1, 4, LocalDate.of(2026, 3, 31));
      sheet.style(1, 4).format("yyyy/m/d").set();
      sheet.formula(1, 5, "1+1");
      sheet.value(1, 6, true);
    }

    TabularData data = files.read("a.xlsx", file.toByteArray());

    assertEquals("XLSX", data.encoding());
    assertEquals(
        List.of("0312345678901234567890", "3.12345678901235E+20", "0.3", "6600", "2026-03-31"),
        data.lines().get(0).cells().subList(0, 5));
    assertEquals(2, data.lines().get(0).number());
  }

  @Test
  void aTemplateIsReadAsTheTableThatItIs() {
    List<ImportColumn> columns =
        List.of(
            new ImportColumn("number", "供給地点特定番号", List.of(), true, List.of()),
            new ImportColumn("type", "電圧区分", List.of(), true, List.of("低圧", "高圧")));
    TableTemplates templates = new TableTemplates();

    // Nothing is filled in, so there is a heading and no row.
    assertEquals("tabular.empty", refusal("a.csv", templates.csv(columns)));
    assertEquals("tabular.empty", refusal("a.xlsx", templates.xlsx(columns)));
    String csv = new String(templates.csv(columns), StandardCharsets.UTF_8) + "0310,高圧\r\n";
    assertEquals(
        List.of("供給地点特定番号", "電圧区分"),
        files.read("a.csv", csv.getBytes(StandardCharsets.UTF_8)).header());
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertEquals("tabular.empty", refusal("a.csv", new byte[0]));
    assertEquals("tabular.empty", refusal("a.csv", "施設名,番号\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "tabular.headingTwice", refusal("a.csv", "a,a\n1,2\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals("tabular.unknownFormat", refusal("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF}));
    assertEquals("tabular.notReadable", refusal("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
    assertEquals(
        "tabular.fileTooLarge",
        refusal("a.csv", new byte[TableFiles.MOST_MEGABYTES * 1024 * 1024 + 1]));
    assertEquals(
        "tabular.tooManyColumns",
        refusal(
            "a.csv",
            (",".repeat(TableFiles.MOST_COLUMNS) + "\n").getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "tabular.tooManyRows",
        refusal("a.csv", "a\n".repeat(TableFiles.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8)));
  }

  private String refusal(String name, byte[] content) {
    return assertThrows(RuleViolation.class, () -> files.read(name, content)).getMessage();
  }
}
