package jp.tokyo23.zerocarbon.report.web.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive again with one fixed date, in place of the moments it was written at. */
final class StableZip {

  private StableZip() {}

  static void copy(byte[] archive, LocalDate date, OutputStream out) throws IOException {
    ZipOutputStream stable = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
        ZipEntry to = new ZipEntry(from.getName());
        to.setTimeLocal(date.atStartOfDay());
        stable.putNextEntry(to);
        in.transferTo(stable);
        stable.closeEntry();
      }
    }
    stable.finish();
  }
}
