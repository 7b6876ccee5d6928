package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.paper.Paper;

/** An official paper as A4 pages of tables; the same paper is always the same file. */
public final class PaperPdf {

  private static final float MARGIN = 40;
  private static final float SMALL = 8;
  private static final float TITLE = 16;
  private static final float HEADING = 11;
  private static final int ID_LENGTH = 16;

  private PaperPdf() {}

  public static byte[] write(Paper paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document pdf = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    PdfWriter writer = PdfWriter.getInstance(pdf, bytes);
    describe(paper, pdf, writer);
    pdf.open();
    pdf.add(line(paper.subtitle(), PdfFonts.regular(HEADING, Palette.QUIET)));
    pdf.add(line(paper.title(), PdfFonts.bold(TITLE, Palette.INK)));
    for (Paper.Table table : paper.tables()) {
      Paragraph heading = line(table.heading(), PdfFonts.bold(HEADING, Palette.INK));
      heading.setSpacingBefore(TITLE);
      pdf.add(heading);
      pdf.add(table(table));
    }
    pdf.close();
    return bytes.toByteArray();
  }

  private static void describe(Paper paper, Document pdf, PdfWriter writer) {
    pdf.setGlyphSubstitutionEnabled(false);
    pdf.addTitle(paper.subtitle() + "　" + paper.title());
    PdfDate date = new PdfDate(GregorianCalendar.from(paper.at().atZone(TokyoTime.ZONE)));
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    byte[] id = Arrays.copyOf(HexFormat.of().parseHex(paper.fingerprint()), ID_LENGTH);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString("ja"));
  }

  private static PdfPTable table(Paper.Table table) {
    float[] widths = new float[table.widths().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = table.widths().get(i);
    }
    PdfPTable grid = new PdfPTable(widths);
    grid.setWidthPercentage(100);
    grid.setSpacingBefore(SMALL);
    grid.setHeaderRows(table.head().isEmpty() ? 0 : 1);
    table.head().forEach(word -> grid.addCell(cell(word, PdfFonts.bold(SMALL, Palette.INK))));
    for (List<String> row : table.rows()) {
      row.forEach(word -> grid.addCell(cell(word, PdfFonts.regular(SMALL, Palette.INK))));
    }
    return grid;
  }

  private static PdfPCell cell(String text, Font font) {
    PdfPCell cell = new PdfPCell(PdfFonts.phrase(text, font));
    cell.setBorderColor(PdfFonts.colour(Palette.LINE));
    cell.setBorderWidth(0.5f);
    cell.setPadding(3);
    return cell;
  }

  private static Paragraph line(String text, Font font) {
    Phrase phrase = PdfFonts.phrase(text, font);
    return new Paragraph(phrase);
  }
}
