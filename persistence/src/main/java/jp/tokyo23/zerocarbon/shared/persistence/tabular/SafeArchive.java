package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies from a stranger's .xlsx only the parts that hold the table: within limits of number and
 * unpacked size, without document type definitions. Macros, links and pictures stay behind, and so
 * does whatever else the archive pretends to hold.
 */
final class SafeArchive {

  static final int MOST_ENTRIES = 1_000;
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final Pattern WANTED =
      Pattern.compile(
          "\\[Content_Types]\\.xml|_rels/\\.rels|xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels"
              + "|xl/sharedStrings\\.xml|xl/styles\\.xml|xl/worksheets/[\\w-]+\\.xml");

  private int left = MOST_BYTES;

  private SafeArchive() {}

  /**
   * The copy.
   *
   * @param styled whether it tells how cells are formatted; gateways may have removed that
   */
  record Copy(byte[] bytes, boolean styled) {}

  static Copy copy(byte[] archive) throws IOException {
    return new SafeArchive().copied(archive);
  }

  private Copy copied(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Set<String> names = new HashSet<>();
    try (ZipFile in = ZipFile.builder().setByteArray(archive).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      List<ZipArchiveEntry> entries = Collections.list(in.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        throw tooMuch();
      }
      for (ZipArchiveEntry entry : entries) {
        byte[] part = unpacked(in, entry);
        if (WANTED.matcher(entry.getName()).matches()) {
          copyPart(entry.getName(), part, names, out);
        }
      }
    }
    return new Copy(bytes.toByteArray(), names.contains("xl/styles.xml"));
  }

  private static void copyPart(String name, byte[] part, Set<String> names, ZipOutputStream out)
      throws IOException {
    if (!names.add(name)) {
      throw new ZipException("twice: " + name);
    }
    requireHarmless(part);
    out.putNextEntry(new ZipEntry(name));
    out.write(part);
    out.closeEntry();
  }

  /** Counts what really comes out; sizes that the archive states are not believed. */
  private byte[] unpacked(ZipFile in, ZipArchiveEntry entry) throws IOException {
    byte[] part;
    try (InputStream content = in.getInputStream(entry)) {
      part = content.readNBytes(left + 1);
    }
    if (part.length > left) {
      throw tooMuch();
    }
    left -= part.length;
    return part;
  }

  /** Parts are UTF-8; another encoding could hide what is looked for. */
  private static void requireHarmless(byte[] part) {
    String text = new String(part, StandardCharsets.ISO_8859_1);
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.indexOf('\0') >= 0) {
      throw new RuleViolation("tabular.dangerous").at("file");
    }
  }

  private static RuleViolation tooMuch() {
    return new RuleViolation("tabular.tooManyParts").at("file");
  }
}
