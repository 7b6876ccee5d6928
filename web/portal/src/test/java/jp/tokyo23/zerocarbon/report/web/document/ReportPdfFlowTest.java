package jp.tokyo23.zerocarbon.report.web.document;

import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.contains;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.count;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.only;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.pages;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.read;
import static jp.tokyo23.zerocarbon.report.web.document.PdfReading.squeezed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How the slides of long sections are divided into pages and lines. */
class ReportPdfFlowTest {

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
        assertTrue(pages(pdf).map(PdfReading::squeezed).anyMatch(heading.and(body)), "item " + i);
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
}
