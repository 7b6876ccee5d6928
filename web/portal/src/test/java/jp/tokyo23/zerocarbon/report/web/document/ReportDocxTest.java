package jp.tokyo23.zerocarbon.report.web.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The DOCX as plain zip and XML; nothing of POI, which wrote it. */
class ReportDocxTest {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private final ReportDocx writer = new ReportDocx();

  @Test
  void everyTitleHeadingAndSentenceStandsInTheOrderOfTheReport() throws Exception {
    ReportDocument report = SampleReports.r6();
    String text = text(xml(parts(report), "word/document.xml").getDocumentElement());
    int from = 0;
    for (ReportSection section : report.sections()) {
      for (String words : words(section)) {
        int at = text.indexOf(words, from);
        assertTrue(at >= 0, () -> words + " is missing or out of order");
        from = at;
      }
    }
  }

  @Test
  void thePageIsA4Landscape() throws Exception {
    Element size = only(xml(parts(SampleReports.r6()), "word/document.xml"), "pgSz");
    assertEquals("landscape", size.getAttributeNS(W, "orient"));
    assertEquals("16838", size.getAttributeNS(W, "w"));
    assertEquals("11906", size.getAttributeNS(W, "h"));
  }

  @Test
  void sectionsAndBlocksAreHeadingsAndEachSectionBeginsAPage() throws Exception {
    Document document = xml(parts(SampleReports.r6()), "word/document.xml");
    assertEquals(
        SampleReports.r6().sections().stream().map(ReportSection::title).toList(),
        styled(document, "Heading1"));
    assertTrue(styled(document, "Heading2").containsAll(List.of("連携方策", "取組状況", "木材活用事業")));
    assertEquals(List.of("清掃事務所視察", "CO₂吸収量（見込み）"), styled(document, "Heading3"));
    assertEquals(6, pageBreaks(document));
  }

  @Test
  void everyStyleThatIsUsedIsDefined() throws Exception {
    Map<String, byte[]> parts = parts(SampleReports.r6());
    List<String> defined = new ArrayList<>();
    for (Element style : all(xml(parts, "word/styles.xml"), "style")) {
      defined.add(style.getAttributeNS(W, "styleId"));
    }
    for (String reference : List.of("pStyle", "rStyle", "tblStyle", "basedOn")) {
      for (String part : List.of("word/document.xml", "word/styles.xml")) {
        for (Element used : all(xml(parts, part), reference)) {
          assertTrue(defined.contains(used.getAttributeNS(W, "val")), used::getTextContent);
        }
      }
    }
  }

  @Test
  void bulletsAreARealListAndTableHeadsComeAgainOnEachPage() throws Exception {
    Map<String, byte[]> parts = parts(SampleReports.r6());
    Document document = xml(parts, "word/document.xml");
    assertTrue(styled(document, "ListBullet").contains("330t-CO₂"));
    assertEquals(
        "bullet", only(xml(parts, "word/numbering.xml"), "numFmt").getAttributeNS(W, "val"));
    long factTables =
        all(document, "tblStyle").stream()
            .filter(style -> "FactTable".equals(style.getAttributeNS(W, "val")))
            .count();
    assertEquals(3, factTables);
    assertEquals(3, all(document, "tblHeader").size());
  }

  @Test
  void stepsAreBoxesJoinedByArrows() throws Exception {
    Document document = xml(parts(SampleReports.r6()), "word/document.xml");
    Element row =
        all(document, "tr").stream().filter(tr -> text(tr).contains("①参加申込")).findFirst().get();
    assertEquals(
        "①参加申込・条件提示（特別区）▶②グルーピング提示（実施事業者）▶③グループ別オークション（電力会社）▶④再エネ電気購入契約（特別区・電力会社）", text(row));
  }

  @Test
  void headAndFootSayWhoseReportItIsAndWhichEditionAndPage() throws Exception {
    Map<String, byte[]> parts = parts(SampleReports.r6());
    assertEquals(
        "葛飾区　令和６年度　取組状況報告令和７年３月18日　環境課", text(xml(parts, "word/header1.xml").getDocumentElement()));
    Document footer = xml(parts, "word/footer1.xml");
    assertTrue(text(footer.getDocumentElement()).startsWith(SampleReports.EDITION));
    assertEquals(
        List.of("PAGE", "NUMPAGES"),
        all(footer, "fldSimple").stream().map(field -> field.getAttributeNS(W, "instr")).toList());
  }

  @Test
  void tagsAndHandWrittenMarksStandWhereThePdfHasThem() throws Exception {
    Document document = xml(parts(SampleReports.r6()), "word/document.xml");
    assertEquals(List.of("参考資料", "別紙"), runs(document, "Tag"));
    assertEquals(List.of("※手書き", "※手書き"), runs(document, "HandWritten"));
  }

  @Test
  void theEastAsianFontIsBizUdGothicWithMsGothicInItsPlace() throws Exception {
    Map<String, byte[]> parts = parts(SampleReports.r6());
    Element defaults = only(xml(parts, "word/styles.xml"), "rPrDefault");
    Element fonts = (Element) defaults.getElementsByTagNameNS(W, "rFonts").item(0);
    assertEquals("BIZ UDゴシック", fonts.getAttributeNS(W, "eastAsia"));
    Element font = all(xml(parts, "word/fontTable.xml"), "font").get(0);
    assertEquals("BIZ UDゴシック", font.getAttributeNS(W, "name"));
    assertEquals(
        "ＭＳ ゴシック",
        ((Element) font.getElementsByTagNameNS(W, "altName").item(0)).getAttributeNS(W, "val"));
    String relations = new String(parts.get("word/_rels/document.xml.rels"), "UTF-8");
    assertTrue(relations.contains("fontTable.xml"), relations);
  }

  @Test
  void charactersThatXmlCannotHoldDoNotBreakTheFile() throws Exception {
    ReportBlock block =
        SampleReports.block(ReportBlock.Kind.FACTS, "字", SampleReports.bullet("前\u0007後😀<&>"));
    ReportDocument report =
        SampleReports.report(SampleReports.section(ReportSection.Kind.MEASURE, "sme", "題", block));
    Document document = xml(parts(report), "word/document.xml");
    assertEquals(List.of("前 後😀<&>"), styled(document, "ListBullet"));
  }

  @Test
  void theSameReportGivesTheSameBytesAndNoDateButTheReports() throws Exception {
    byte[] first = bytes(SampleReports.r6());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(SampleReports.r6().date().atStartOfDay(), entry.getTimeLocal());
      }
    }
    String core = new String(parts(SampleReports.r6()).get("docProps/core.xml"), "UTF-8");
    assertTrue(core.contains("2025-03-17T15:00:00Z"), core);
    assertArrayEquals(first, bytes(SampleReports.r6()));
  }

  @Test
  void theFileIsNamedAfterYearAndWard() {
    assertEquals("取組状況報告_令和6年度_13122_葛飾区.docx", writer.fileName(SampleReports.r6()));
  }

  private static List<String> words(ReportSection section) {
    List<String> words = new ArrayList<>(List.of(section.title()));
    for (ReportBlock block : section.blocks()) {
      words.add(block.heading());
      block.items().stream()
          .flatMap(item -> item.sentences().stream())
          .forEach(sentence -> words.add(sentence.text()));
    }
    return words;
  }

  private byte[] bytes(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(report, out);
    return out.toByteArray();
  }

  private Map<String, byte[]> parts(ReportDocument report) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(report)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static Document xml(Map<String, byte[]> parts, String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
  }

  private static Element only(Document document, String tag) {
    List<Element> elements = all(document, tag);
    assertEquals(1, elements.size(), tag);
    return elements.get(0);
  }

  private static List<Element> all(Document document, String tag) {
    return elements(document.getElementsByTagNameNS(W, tag));
  }

  private static List<Element> elements(NodeList nodes) {
    return Stream.iterate(0, i -> i + 1)
        .limit(nodes.getLength())
        .map(i -> (Element) nodes.item(i))
        .toList();
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    elements(element.getElementsByTagNameNS(W, "t")).forEach(t -> text.append(t.getTextContent()));
    return text.toString();
  }

  /** Texts of the paragraphs of one style. */
  private static List<String> styled(Document document, String style) {
    return all(document, "p").stream()
        .filter(p -> hasStyle(p, "pStyle", style))
        .map(ReportDocxTest::text)
        .toList();
  }

  private static List<String> runs(Document document, String style) {
    return all(document, "r").stream()
        .filter(r -> hasStyle(r, "rStyle", style))
        .map(r -> text(r).strip())
        .toList();
  }

  private static boolean hasStyle(Element element, String tag, String style) {
    return elements(element.getElementsByTagNameNS(W, tag)).stream()
        .anyMatch(reference -> style.equals(reference.getAttributeNS(W, "val")));
  }

  private static long pageBreaks(Document document) {
    return all(document, "pageBreakBefore").stream()
        .filter(mark -> !List.of("0", "false", "off").contains(mark.getAttributeNS(W, "val")))
        .count();
  }
}
