package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.tabular.TabularData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to harm: none is resolved, unpacked beyond the limits or read at all. */
class HostileArchiveTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final TableFiles files = new TableFiles();

  @Test
  void theHarmlessFileThatTheOthersAreMadeOfIsRead() throws IOException {
    TabularData data = files.read("a.xlsx", archive(parts()));

    assertEquals("施設名", data.header().get(0));
    assertEquals("図書館", data.lines().get(0).cells().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // an external entity
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"http://127.0.0.1:9/\">]>",
        // a billion laughs
        "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;\">]>",
        // an external definition alone
        "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>"
      })
  void definitionsAreRefusedInEveryPart(String definition) throws IOException {
    for (String part : parts().keySet()) {
      Map<String, String> parts = parts();
      parts.put(part, parts.get(part).replace(DECLARATION, DECLARATION + definition));

      assertEquals("tabular.dangerous", refusal(archive(parts)), part);
    }
  }

  @Test
  void aDefinitionInAnotherEncodingIsRefusedToo() throws IOException {
    Map<String, byte[]> bytes = bytes(parts());
    bytes.put(
        SHEET,
        ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x>" + sheet("図書館"))
            .getBytes(StandardCharsets.UTF_16));

    assertEquals("tabular.dangerous", refusal(archiveOf(bytes)));
  }

  @Test
  void aBombIsNotUnpackedBeyondTheLimit() throws IOException {
    Map<String, byte[]> bytes = bytes(parts());
    bytes.put("xl/media/bomb.bin", new byte[SafeArchive.MOST_BYTES]);
    byte[] bomb = archiveOf(bytes);

    assertEquals("tabular.tooManyParts", refusal(bomb), "of " + bomb.length + " bytes");
  }

  @Test
  void moreEntriesThanAnyWorkbookHasAreRefused() throws IOException {
    Map<String, byte[]> bytes = bytes(parts());
    for (int i = 0; i < SafeArchive.MOST_ENTRIES; i++) {
      bytes.put("xl/media/" + i, new byte[0]);
    }

    assertEquals("tabular.tooManyParts", refusal(archiveOf(bytes)));
  }

  @Test
  void macrosAndPathsOutOfTheArchiveStayBehind() throws IOException {
    Map<String, byte[]> bytes = bytes(parts());
    bytes.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
    bytes.put("../../evil.xml", "<x/>".getBytes(StandardCharsets.UTF_8));

    assertEquals("図書館", files.read("a.xlsm", archiveOf(bytes)).lines().get(0).cells().get(0));
  }

  @Test
  void rowsBeyondTheLimitAreRefused() throws IOException {
    Map<String, String> parts = parts();
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= TableFiles.MOST_ROWS + 2; i++) {
      rows.append("<row r=\"")
          .append(i)
          .append("\"><c r=\"A")
          .append(i)
          .append("\"><v>1</v></c></row>");
    }
    parts.put(SHEET, DECLARATION + worksheet(rows.toString()));

    assertEquals("tabular.tooManyRows", refusal(archive(parts)));
  }

  @Test
  void columnsBeyondTheLimitAreRefused() throws IOException {
    Map<String, String> parts = parts();
    parts.put(SHEET, DECLARATION + worksheet("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"));

    assertEquals("tabular.tooManyColumns", refusal(archive(parts)));
  }

  @Test
  void brokenMarkupIsNotReadable() throws IOException {
    Map<String, String> parts = parts();
    parts.put(SHEET, DECLARATION + "<worksheet><sheetData><row r=\"1\"><c>");

    assertEquals("tabular.notReadable", refusal(archive(parts)));
  }

  @Test
  void anArchiveThatIsNoWorkbookIsNotReadable() throws IOException {
    assertEquals("tabular.notReadable", refusal(archive(Map.of("readme.txt", "hello"))));
  }

  private String refusal(byte[] content) {
    return assertThrows(RuleViolation.class, () -> files.read("a.xlsx", content)).getMessage();
  }

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        DECLARATION
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    parts.put(
        "xl/workbook.xml",
        DECLARATION
            + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        DECLARATION
            + "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument"
            + "/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.put(SHEET, DECLARATION + sheet("図書館"));
    return parts;
  }

  private static String sheet(String name) {
    return worksheet(row(1, "施設名") + row(2, name));
  }

  private static String worksheet(String rows) {
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  private static String row(int number, String text) {
    return "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c></row>"
        .formatted(number, number, text);
  }

  private static Map<String, byte[]> bytes(Map<String, String> parts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static byte[] archive(Map<String, String> parts) throws IOException {
    return archiveOf(bytes(parts));
  }

  private static byte[] archiveOf(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
