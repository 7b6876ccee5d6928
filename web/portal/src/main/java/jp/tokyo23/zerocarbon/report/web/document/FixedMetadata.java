package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;

/** Document properties taken from the report alone, never from the clock. */
record FixedMetadata(ReportDocument report) {

  private static final int PDF_ID_LENGTH = 16;

  String title() {
    return DocumentWords.runningTitle(report) + "　" + report.title();
  }

  String author() {
    return report.ward().officialName() + "　" + report.department();
  }

  String subject() {
    return report.edition() + "　" + DocumentWords.get("accessible");
  }

  /** Midnight of the report's day in Tokyo. */
  ZonedDateTime date() {
    return report.date().atStartOfDay(TokyoTime.ZONE);
  }

  /** File identifier: the hash of what the report says. */
  PdfObject pdfId() {
    String words =
        report.sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
    byte[] hash = sha256(title() + date() + subject() + words);
    byte[] id = Arrays.copyOf(hash, PDF_ID_LENGTH);
    return PdfEncryption.createInfoId(id, id);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
