package jp.tokyo23.zerocarbon.report.web.document;

import java.math.BigInteger;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.Wareki;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A4 landscape page with date and section at the head, edition and page number at the foot. */
final class DocxPage {

  private static final long LONG_SIDE = 16838;
  private static final long SHORT_SIDE = 11906;
  private static final long MARGIN = 850;

  private DocxPage() {}

  static void setUp(XWPFDocument word, ReportDocument report) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(LONG_SIDE));
    size.setH(BigInteger.valueOf(SHORT_SIDE));
    size.setOrient(STPageOrientation.LANDSCAPE);
    var margin = section.addNewPgMar();
    margin.setTop(BigInteger.valueOf(MARGIN));
    margin.setBottom(BigInteger.valueOf(MARGIN));
    margin.setLeft(BigInteger.valueOf(MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
    head(word, report);
    foot(word, report);
  }

  private static void head(XWPFDocument word, ReportDocument report) {
    XWPFParagraph line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    line.setAlignment(ParagraphAlignment.RIGHT);
    String day = PaperDigits.format(Wareki.date(report.date()));
    small(line, report.title() + "　　" + day + "　" + report.department());
  }

  private static void foot(XWPFDocument word, ReportDocument report) {
    XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setAlignment(ParagraphAlignment.RIGHT);
    small(line, DocumentWords.runningTitle(report) + "　" + report.edition() + "　　");
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    small(line, " / ");
    line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }

  private static void small(XWPFParagraph line, String words) {
    XWPFRun run = line.createRun();
    run.setFontSize(9);
    run.setColor(Palette.QUIET);
    run.setText(words);
  }
}
