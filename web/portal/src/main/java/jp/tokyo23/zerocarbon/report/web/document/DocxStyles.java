package jp.tokyo23.zerocarbon.report.web.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Styles of the Word document: headings that build its outline, body, bullet and note. */
final class DocxStyles {

  static final String TITLE = "Heading1";
  static final String BLOCK = "Heading2";
  static final String SUBHEADING = "Heading3";
  static final String BULLET = "ListBullet";
  static final String NOTE = "Note";

  /** Office falls back to MS Gothic where the font is missing. */
  private static final String FONT = "BIZ UDゴシック";

  private static final int BODY_LEVEL = 9;

  private DocxStyles() {}

  static void define(XWPFDocument word) {
    XWPFStyles styles = word.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    styles.setDefaultFonts(fonts);
    styles.setEastAsia("ja-JP");
    add(styles, TITLE, "heading 1", 20, true, 0, 0);
    add(styles, BLOCK, "heading 2", 13, true, 1, 0);
    add(styles, SUBHEADING, "heading 3", 12, true, 2, 0);
    add(styles, BULLET, "List Bullet", 11, false, BODY_LEVEL, 284);
    add(styles, NOTE, "Note", 9, false, BODY_LEVEL, 0);
  }

  private static void add(
      XWPFStyles styles, String id, String name, int points, boolean bold, int level, int indent) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    var paragraph = style.addNewPPr();
    if (level < BODY_LEVEL) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(level < BODY_LEVEL ? 160 : 40));
    spacing.setAfter(BigInteger.valueOf(80));
    if (indent > 0) {
      var indentation = paragraph.addNewInd();
      indentation.setLeft(BigInteger.valueOf(indent));
      indentation.setHanging(BigInteger.valueOf(indent));
    }
    var run = style.addNewRPr();
    if (bold) {
      run.addNewB();
    }
    run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
    styles.addStyle(new XWPFStyle(style));
  }
}
