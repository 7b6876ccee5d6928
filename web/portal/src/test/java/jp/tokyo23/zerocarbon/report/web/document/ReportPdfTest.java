package jp.tokyo23.zerocarbon.report.web.document;

import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.bytes;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.count;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.lines;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.only;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.read;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.squeezed;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
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
          .map(PdfReading::squeezed)
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
}
