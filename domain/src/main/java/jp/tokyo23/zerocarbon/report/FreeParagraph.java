package jp.tokyo23.zerocarbon.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * A paragraph that a ward adds to a section of its report by hand; marked as such wherever it is
 * printed. Aggregate root.
 */
@Entity
@Audited
public class FreeParagraph extends TrackedRecord {

  private static final int LABEL_LENGTH = 30;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(length = 20)
  private MeasureCode measure;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, length = 1000)
  private String text;

  protected FreeParagraph() {} // for Jakarta Persistence

  public FreeParagraph(FreeParagraphDetails details) {
    correct(details);
  }

  void correct(FreeParagraphDetails details) {
    ward = details.ward();
    fiscalYear = details.fiscalYear();
    measure = details.measure();
    position = details.position();
    text = details.text();
  }

  @Override
  public String label() {
    return excerpt(text, LABEL_LENGTH);
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Ward ward() {
    return ward;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  /** Section it belongs to; null for the overview. */
  public MeasureCode measure() {
    return measure;
  }

  public int position() {
    return position;
  }

  public String text() {
    return text;
  }
}
