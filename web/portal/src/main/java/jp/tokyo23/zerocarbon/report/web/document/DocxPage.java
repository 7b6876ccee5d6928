package jp.tokyo23.zerocarbon.report.web.document;

import java.math.BigInteger;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.Wareki;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A4 landscape with ward, date and department at the head, edition and page number at the foot.
 * Unit: 1/20 pt.
 */
final class DocxPage {

  /** Room between the margins; the right tab of header and footer in styles.xml stands there. */
  static final int TEXT_WIDTH = 15138;

  private static final int LONG_SIDE = 16838;
  private static final int SHORT_SIDE = 11906;
  private static final int SIDE = (LONG_SIDE - TEXT_WIDTH) / 2;
  private static final int TOP = 1250;
  private static final int BOTTOM = 1000;
  private static final int HEADER = 560;
  private static final int FOOTER = 480;

  private DocxPage() {}

  static void setUp(XWPFDocument word, ReportDocument report) {
    CTSectPr section = word.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(LONG_SIDE));
    size.setH(BigInteger.valueOf(SHORT_SIDE));
    size.setOrient(STPageOrientation.LANDSCAPE);
    margins(section.addNewPgMar());
    header(word, report);
    footer(word, report);
  }

  private static void margins(CTPageMar margins) {
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(FOOTER));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void header(XWPFDocument word, ReportDocument report) {
    XWPFParagraph line = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Header");
    String date = PaperDigits.format(Wareki.date(report.date()));
    DocxItems.run(line, DocumentWords.runningTitle(report));
    line.createRun().addTab();
    DocxItems.run(line, date + "　" + report.department());
  }

  private static void footer(XWPFDocument word, ReportDocument report) {
    XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Footer");
    DocxItems.run(line, report.edition());
    line.createRun().addTab();
    String[] around = DocumentWords.get("page", "\t", "\t").split("\t", -1);
    DocxItems.run(line, around[0]);
    field(line, "PAGE");
    DocxItems.run(line, around[1]);
    field(line, "NUMPAGES");
    DocxItems.run(line, around[2]);
  }

  /** Word counts anew when it opens the file; until then the field shows 1. */
  private static void field(XWPFParagraph line, String instruction) {
    CTSimpleField field = line.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    field.addNewR().addNewT().setStringValue("1");
  }
}
