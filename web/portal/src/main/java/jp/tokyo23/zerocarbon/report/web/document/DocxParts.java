package jp.tokyo23.zerocarbon.report.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Styles, bullets and the substitute for a missing font, kept as the parts of a Word file that they
 * become.
 */
final class DocxParts {

  private DocxParts() {}

  static void addTo(XWPFDocument word) throws IOException {
    try (InputStream styles = resource("styles.xml");
        InputStream numbering = resource("numbering.xml")) {
      word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      word.createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
      addFontTable(word);
    } catch (XmlException | InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static void addFontTable(XWPFDocument word) throws IOException, InvalidFormatException {
    PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
    PackagePart part = word.getPackage().createPart(name, XWPFRelation.FONT_TABLE.getContentType());
    try (InputStream fonts = resource("fontTable.xml");
        OutputStream out = part.getOutputStream()) {
      fonts.transferTo(out);
    }
    word.getPackagePart()
        .addRelationship(name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
  }

  private static InputStream resource(String file) {
    return DocxParts.class.getResourceAsStream("word/" + file);
  }
}
