package jp.tokyo23.zerocarbon.report.web.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF as PDFBox reads it, a library that had no part in writing it. */
class ReportPdfTest {

  private final ReportPdf writer = new ReportPdf();

  @Test
  void eachSectionOfTheR6ReportIsOneLandscapeSlide() throws IOException {
    try (PDDocument pdf = read(SampleReports.r6())) {
      assertEquals(7, pdf.getNumberOfPages());
      for (PDPage page : pdf.getPages()) {
        PDRectangle box = page.getMediaBox();
        boolean turned = page.getRotation() % 180 == 90;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        assertEquals(297, width / 72 * 25.4, 0.5);
        assertEquals(210, height / 72 * 25.4, 0.5);
      }
    }
  }

  @Test
  void everyPageSaysWhoseReportItIsAndWhichPageAndEdition() throws IOException {
    try (PDDocument pdf = read(SampleReports.r6())) {
      for (int page = 1; page <= 7; page++) {
        String text = text(pdf, page);
        for (String expected :
            List.of(
                "令和７年３月18日",
                "環境課",
                "葛飾区　令和６年度　取組状況報告",
                SampleReports.EDITION,
                page + " / 7",
                "ゼロカーボンシティ特別区に向けた取組について")) {
          assertTrue(text.contains(expected), () -> expected + " on:\n" + text);
        }
      }
    }
  }

  @Test
  void everySentenceTitleAndTableHeadOfTheReportIsInTheFile() throws IOException {
    ReportDocument report = SampleReports.r6();
    try (PDDocument pdf = read(report)) {
      String text = squeezed(new PDFTextStripper().getText(pdf));
      Stream<String> headings = report.sections().stream().map(ReportSection::title);
      Stream<String> sentences = report.sentences().stream().map(sentence -> sentence.text());
      Stream.concat(headings, sentences)
          .map(ReportPdfTest::squeezed)
          .forEach(words -> assertTrue(text.contains(words), () -> words + " in\n" + text));
    }
  }

  @Test
  void onlyReferenceAndAnnexCarryTheirTag() throws IOException {
    try (PDDocument pdf = read(SampleReports.r6())) {
      assertTrue(lines(pdf, 4).contains("参考資料"));
      assertTrue(lines(pdf, 7).contains("別紙"));
      assertFalse(lines(pdf, 2).contains("別紙"));
      assertFalse(lines(pdf, 2).contains("参考資料"));
    }
  }

  @Test
  void onlySentencesThatAPersonWroteFreelyAreMarked() throws IOException {
    try (PDDocument pdf = read(SampleReports.r6())) {
      assertEquals(2, count(squeezed(new PDFTextStripper().getText(pdf)), "※手書き"));
    }
  }

  @Test
  void aLongSectionGoesOnUnderItsTitleAndALongTableUnderItsHead() throws IOException {
    try (PDDocument pdf = read(SampleReports.endless())) {
      String text = squeezed(new PDFTextStripper().getText(pdf));
      for (int i = 1; i <= 60; i++) {
        assertEquals(1, count(text, "取組その" + i + "として"));
      }
      for (int i = 1; i <= 120; i++) {
        assertEquals(1, count(text, "施設" + i + i * 10 + "kWh"), "row " + i);
      }
      int pages = pdf.getNumberOfPages();
      assertTrue(pages > 6, () -> "pages: " + pages);
      int titlesAgain = count(text, "再生可能エネルギー電力の利用（続き）") + count(text, "施設ごとの電力量（続き）");
      assertEquals(pages - 2, titlesAgain);
      assertTrue(text.contains("取組状況（続き）"));
      assertFalse(text.contains("連携方策（続き）"));
      List<String> annexPages = pages(pdf).filter(page -> page.contains("施設ごとの電力量")).toList();
      assertTrue(annexPages.size() > 3);
      annexPages.forEach(page -> assertTrue(page.contains("施設 年間使用量"), page));
    }
  }

  @Test
  void aRowAndABulletLongerThanAPageAreDividedAndLoseNothing() throws IOException {
    String text = "一二三四五六七八九十".repeat(250);
    ReportItem table =
        new ReportItem.FactTable(
            "表",
            List.of("項目", "内容"),
            List.of(List.of(SampleReports.words("長い"), SampleReports.words(text))));
    ReportBlock block =
        SampleReports.block(ReportBlock.Kind.FACTS, "一覧", SampleReports.bullet(text), table);
    try (PDDocument pdf = read(only(block))) {
      String read = squeezed(new PDFTextStripper().getText(pdf));
      assertEquals(2 * 250, count(read, "一") - count(read, "一覧"));
    }
  }

  @Test
  void noHeadingIsLeftAloneAtTheFootOfAPage() throws IOException {
    List<ReportItem> items =
        Stream.iterate(1, i -> i + 1)
            .limit(40)
            .flatMap(
                i ->
                    Stream.<ReportItem>of(
                        new ReportItem.Heading(SampleReports.words("小見出し" + i)),
                        SampleReports.bullet("本文" + i)))
            .toList();
    ReportBlock block = new ReportBlock(ReportBlock.Kind.FACTS, "一覧", items);
    try (PDDocument pdf = read(only(block))) {
      for (int i = 1; i <= 40; i++) {
        Predicate<String> heading = contains("小見出し" + i);
        Predicate<String> body = contains("本文" + i);
        assertTrue(
            pages(pdf).map(ReportPdfTest::squeezed).anyMatch(heading.and(body)), "item " + i);
      }
    }
  }

  @Test
  void noLineBeginsWithAMarkThatMayNotBeginALine() throws IOException {
    List<ReportItem> items =
        Stream.iterate("（東京都）、", text -> "あ" + text)
            .limit(60)
            .<ReportItem>map(
                text -> SampleReports.bullet(text + "「共同調達」（再エネ）。「リバースオークション」を、ヤーッと行い、".repeat(3)))
            .toList();
    ReportBlock left = new ReportBlock(ReportBlock.Kind.POLICY, "左", items);
    ReportBlock right = new ReportBlock(ReportBlock.Kind.PROGRESS, "右", items);
    try (PDDocument pdf = read(only(left, right))) {
      for (String page : pages(pdf).toList()) {
        page.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(
                line -> {
                  assertFalse("、。）」ー・ッャ".indexOf(line.charAt(0)) >= 0, line);
                  assertFalse("（「".indexOf(line.charAt(line.length() - 1)) >= 0, line);
                });
      }
    }
  }

  @Test
  void bothFontsAreEmbeddedAsSubsetsOfBizUdGothic() throws IOException {
    byte[] file = bytes(SampleReports.r6());
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font::getName);
          assertTrue(
              font.getName().matches("[A-Z]{6}\\+BIZUDGothic-(Regular|Bold)"), font::getName);
        }
      }
    }
    assertTrue(file.length < 300_000, () -> "bytes: " + file.length);
  }

  @Test
  void aCharacterThatTheFontLacksIsShownAsGetaAndACompatibilityFormInItsPlainForm()
      throws IOException {
    ReportBlock block =
        SampleReports.block(
            ReportBlock.Kind.FACTS,
            "字",
            SampleReports.bullet("欠字😀終"),
            SampleReports.bullet("葛\uDB40\uDD00飾"),
            SampleReports.bullet("電⼒とCO₂と℃と①②③④と＆！とこそが髙橋﨑"));
    try (PDDocument pdf = read(only(block))) {
      String text = squeezed(new PDFTextStripper().getText(pdf));
      assertTrue(text.contains("欠字〓終"), text);
      assertTrue(text.contains("葛飾"), text);
      assertTrue(text.contains("電力とCO2と℃と①②③④と＆！とこそが髙橋﨑"), text);
    }
  }

  @Test
  void propertiesNameTitleLanguageDateAndWhereTheAccessibleVersionIs() throws IOException {
    try (PDDocument pdf = read(SampleReports.r6())) {
      var info = pdf.getDocumentInformation();
      assertEquals("葛飾区　令和６年度　取組状況報告　ゼロカーボンシティ特別区に向けた取組について", info.getTitle());
      assertTrue(info.getSubject().contains("アクセシブルな版"));
      Instant day = Instant.parse("2025-03-17T15:00:00Z");
      assertEquals(day, info.getCreationDate().toInstant());
      assertEquals(day, info.getModificationDate().toInstant());
      assertEquals("ja", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertNotNull(pdf.getDocument().getDocumentID());
    }
  }

  @Test
  void theSameReportGivesTheSameBytesAndAnotherEditionGivesOthers() throws IOException {
    assertArrayEquals(bytes(SampleReports.r6()), bytes(SampleReports.r6()));
    byte[] draft = bytes(SampleReports.r6().as("下書き"));
    assertFalse(java.util.Arrays.equals(draft, bytes(SampleReports.r6())));
  }

  @Test
  void theFileIsNamedAfterYearAndWard() {
    assertEquals("取組状況報告_令和6年度_13122_葛飾区.pdf", writer.fileName(SampleReports.r6()));
  }

  private static ReportDocument only(ReportBlock... blocks) {
    return SampleReports.report(
        SampleReports.section(ReportSection.Kind.MEASURE, "forest", "題", blocks));
  }

  private byte[] bytes(ReportDocument report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(report, out);
    return out.toByteArray();
  }

  private PDDocument read(ReportDocument report) throws IOException {
    return Loader.loadPDF(bytes(report));
  }

  private static Stream<String> pages(PDDocument pdf) throws IOException {
    String[] pages = new String[pdf.getNumberOfPages()];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = text(pdf, i + 1);
    }
    return Stream.of(pages);
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static List<String> lines(PDDocument pdf, int page) throws IOException {
    return text(pdf, page).lines().map(String::strip).toList();
  }

  private static Predicate<String> contains(String words) {
    return text -> text.contains(words);
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u3000]", "").replace('₂', '2');
  }

  private static int count(String text, String words) {
    return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
  }
}
