package jp.tokyo23.zerocarbon.report.web.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of facts, and steps as a row of boxes. Unit: 1/20 pt. */
final class DocxTables {

  private static final int BOXES_IN_A_ROW = 5;
  private static final int ARROW = 420;
  private static final int BOX_LINE = 8;
  private static final int SPARSE = 30;

  /** Left margin of a cell in styles.xml; Word hangs tables out by it. */
  private static final int CELL_MARGIN = 108;

  private final XWPFDocument word;
  private final String colour;

  DocxTables(XWPFDocument word, String colour) {
    this.word = word;
    this.colour = colour;
  }

  void facts(FactTable facts) {
    TableShape shape = new TableShape(facts);
    int width = shape.characters() < SPARSE ? DocxPage.TEXT_WIDTH / 2 : DocxPage.TEXT_WIDTH;
    XWPFTable table = table(facts.rows().size() + 1, widths(shape.weights(), width));
    table.setStyleID("FactTable");
    table.getCTTbl().getTblPr().addNewTblLook().setFirstRow(true);
    header(table.getRow(0), facts.header(), shape);
    for (int row = 0; row < facts.rows().size(); row++) {
      table.getRow(row + 1).setCantSplitRow(true);
      List<Sentence> cells = facts.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        XWPFTableCell cell = table.getRow(row + 1).getCell(column);
        DocxItems.words(text(cell, alignment(shape, column)), cells.get(column));
      }
    }
    end();
  }

  void steps(List<Sentence> steps) {
    int boxes = Math.max(1, Math.min(BOXES_IN_A_ROW, steps.size()));
    int rows = (steps.size() + boxes - 1) / boxes;
    int box = DocxPage.TEXT_WIDTH / boxes - ARROW;
    int[] widths =
        IntStream.range(0, 2 * boxes).map(column -> column % 2 == 0 ? box : ARROW).toArray();
    XWPFTable table = table(rows, widths);
    for (int i = 0; i < steps.size(); i++) {
      XWPFTableRow row = table.getRow(i / boxes);
      row.setCantSplitRow(true);
      box(row.getCell(2 * (i % boxes)), steps.get(i));
      if (i < steps.size() - 1) {
        arrow(row.getCell(2 * (i % boxes) + 1));
      }
    }
    end();
  }

  private void header(XWPFTableRow row, List<String> header, TableShape shape) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int column = 0; column < header.size(); column++) {
      XWPFTableCell cell = row.getCell(column);
      cell.setColor(Palette.tint(colour));
      DocxItems.run(text(cell, alignment(shape, column)), header.get(column)).setBold(true);
    }
  }

  private void box(XWPFTableCell cell, Sentence step) {
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    CTTcBorders borders = cell.getCTTc().getTcPr().addNewTcBorders();
    DocxItems.line(borders.addNewTop(), BOX_LINE, colour);
    DocxItems.line(borders.addNewLeft(), BOX_LINE, colour);
    DocxItems.line(borders.addNewBottom(), BOX_LINE, colour);
    DocxItems.line(borders.addNewRight(), BOX_LINE, colour);
    DocxItems.words(text(cell, ParagraphAlignment.CENTER), StepLines.of(step));
  }

  private void arrow(XWPFTableCell cell) {
    cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = text(cell, ParagraphAlignment.CENTER);
    DocxItems.run(paragraph, DocumentWords.get("arrow")).setColor(colour);
  }

  private XWPFTable table(int rows, int[] widths) {
    XWPFTable table = word.createTable(rows, widths.length);
    table.removeBorders();
    table.setTableAlignment(TableRowAlign.LEFT);
    table.setWidth(Arrays.stream(widths).sum());
    frame(table.getCTTbl().getTblPr());
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    grid = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int column = 0; column < widths.length; column++) {
        row.getCell(column).setWidth(String.valueOf(widths[column]));
      }
    }
    return table;
  }

  private static void frame(CTTblPr properties) {
    CTTblWidth indent = properties.addNewTblInd();
    indent.setType(STTblWidth.DXA);
    indent.setW(BigInteger.valueOf(CELL_MARGIN));
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
  }

  private static int[] widths(int[] weights, int whole) {
    int sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight * whole / sum).toArray();
  }

  private static ParagraphAlignment alignment(TableShape shape, int column) {
    return shape.numeric(column) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
  }

  private static XWPFParagraph text(XWPFTableCell cell, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("TableText");
    paragraph.setAlignment(alignment);
    return paragraph;
  }

  /** Word joins two tables that no paragraph parts. */
  private void end() {
    word.createParagraph().setStyle("AfterTable");
  }
}
