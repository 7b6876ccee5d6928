package jp.tokyo23.zerocarbon.report.web.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.Steps;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes the items of a report into a Word document. */
final class DocxItems {

  private static final int TABLE_WIDTH = 15000;

  private final XWPFDocument word;
  private final BigInteger bullets;

  DocxItems(XWPFDocument word) {
    this.word = word;
    this.bullets = bulletList(word);
  }

  void add(ReportItem item) {
    if (item instanceof FactTable table) {
      table(table);
    } else if (item instanceof Steps steps) {
      String arrow = " " + DocumentWords.get("arrow") + " ";
      String line = steps.steps().stream().map(Sentence::text).collect(Collectors.joining(arrow));
      paragraph(DocxStyles.NOTE, steps.caption(), Palette.QUIET);
      paragraph(null, line, Palette.INK);
    } else {
      sentence(item, item.sentences().get(0));
    }
  }

  XWPFParagraph paragraph(String style, String words, String colour) {
    XWPFParagraph paragraph = word.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    XWPFRun run = paragraph.createRun();
    run.setColor(colour);
    run.setText(words);
    return paragraph;
  }

  private void sentence(ReportItem item, Sentence sentence) {
    XWPFParagraph paragraph = paragraph(style(item), sentence.text(), Palette.INK);
    if (item instanceof ReportItem.Bullet) {
      paragraph.setNumID(bullets);
    }
    if (sentence.handWritten()) {
      XWPFRun mark = paragraph.createRun();
      mark.setColor(Palette.QUIET);
      mark.setText(" " + DocumentWords.get("handWritten"));
    }
  }

  private static String style(ReportItem item) {
    if (item instanceof ReportItem.Heading) {
      return DocxStyles.SUBHEADING;
    }
    return item instanceof ReportItem.Note ? DocxStyles.NOTE : DocxStyles.BULLET;
  }

  private void table(FactTable facts) {
    TableShape shape = new TableShape(facts);
    XWPFTable table = word.createTable(facts.rows().size() + 1, shape.columns());
    table.setWidth(TABLE_WIDTH);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int column = 0; column < shape.columns(); column++) {
      XWPFTableCell cell = head.getCell(column);
      cell.setColor(Palette.GROUND);
      fill(cell, facts.header().get(column), true, false);
    }
    for (int row = 0; row < facts.rows().size(); row++) {
      List<Sentence> cells = facts.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        XWPFTableCell cell = table.getRow(row + 1).getCell(column);
        fill(cell, cells.get(column).text(), false, shape.numeric(column));
      }
    }
    word.createParagraph();
  }

  private static void fill(XWPFTableCell cell, String words, boolean bold, boolean numeric) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setAlignment(numeric ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
    XWPFRun run = paragraph.createRun();
    run.setBold(bold);
    run.setText(words);
  }

  private static BigInteger bulletList(XWPFDocument word) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    var level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("・");
    var numbering = word.createNumbering();
    BigInteger id = numbering.addAbstractNum(new XWPFAbstractNum(list));
    return numbering.addNum(id);
  }
}
