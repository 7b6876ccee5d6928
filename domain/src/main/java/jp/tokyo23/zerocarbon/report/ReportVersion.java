package jp.tokyo23.zerocarbon.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * A frozen report: texts, values and labels as they were, in one canonical JSON text with its
 * SHA-256. Written once, never updated; nothing of it is read from live records again.
 */
@Entity
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "report_version_once",
            columnNames = {"ward", "fiscal_year", "number"}))
public class ReportVersion {

  private static final int MAX_CONTENT = 1_000_000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = 5)
  private Ward ward;

  @Column(nullable = false, updatable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false, updatable = false, length = MAX_CONTENT)
  private String content;

  @Column(nullable = false, updatable = false, length = 64)
  private String sha256;

  @Column(nullable = false, updatable = false, length = 100)
  private String frozenBy;

  @Column(nullable = false, updatable = false)
  private Instant frozenAt;

  protected ReportVersion() {} // for Jakarta Persistence

  public ReportVersion(
      Ward ward, FiscalYear fiscalYear, int number, String content, String person, Instant at) {
    this.ward = ward;
    this.fiscalYear = fiscalYear;
    this.number = number;
    this.content = content;
    this.sha256 = hash(content);
    this.frozenBy = person;
    this.frozenAt = at;
  }

  /** Whether the content is still the one that was frozen. */
  public boolean intact() {
    return hash(content).equals(sha256);
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public Long id() {
    return id;
  }

  public Ward ward() {
    return ward;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  /** From 1 for each ward and fiscal year. */
  public int number() {
    return number;
  }

  /** Canonical JSON, see {@link ReportArchive}. */
  public String content() {
    return content;
  }

  /** Lower-case hexadecimal SHA-256 of the content in UTF-8. */
  public String sha256() {
    return sha256;
  }

  public String frozenBy() {
    return frozenBy;
  }

  public Instant frozenAt() {
    return frozenAt;
  }
}
