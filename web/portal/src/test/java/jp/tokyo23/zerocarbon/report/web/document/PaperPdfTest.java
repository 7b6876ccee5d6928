package jp.tokyo23.zerocarbon.report.web.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.shared.paper.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperPdfTest {

  private static final String HASH = "ab".repeat(32);

  private static final Paper PAPER =
      new Paper(
          "sample",
          "令和8年度 グループ1（例）",
          "開札調書",
          Instant.parse("2026-01-16T06:30:00Z"),
          HASH,
          List.of(
              new Paper.Table("結果", List.of(2, 7), List.of(), List.of(List.of("最後のハッシュ", HASH))),
              new Paper.Table(
                  "台帳",
                  List.of(1, 5),
                  List.of("番号", "金額"),
                  IntStream.rangeClosed(1, 200)
                      .mapToObj(row -> List.of(String.valueOf(row), "行の金額" + row))
                      .toList())));

  @Test
  void everyRowIsPrintedAndTheHeadIsRepeatedOnEveryPage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PaperPdf.write(PAPER))) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("令和8年度 グループ1（例）"), text);
      assertTrue(text.replaceAll("\\s", "").contains(HASH), text);
      assertTrue(text.contains("行の金額1\n") && text.contains("行の金額200"), text);
      assertTrue(pdf.getNumberOfPages() > 2);
      assertTrue(text.split("番号", -1).length - 1 >= pdf.getNumberOfPages() - 1, text);
    }
  }

  @Test
  void theSamePaperIsTheSameFile() {
    assertArrayEquals(PaperPdf.write(PAPER), PaperPdf.write(PAPER));
  }
}
