package jp.tokyo23.zerocarbon.shared.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * A text that a report prints word for word, by the wards together or by one ward. Aggregate root.
 */
@Entity
@Audited
public class Statement extends TrackedRecord {

  private static final int LABEL_LENGTH = 30;

  @Column(nullable = false, length = 20)
  private MeasureCode measure;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private StatementKind kind;

  @Column(length = 5)
  private Ward ward;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, length = 1000)
  private String text;

  protected Statement() {} // for Jakarta Persistence

  public Statement(StatementDetails details) {
    correct(details);
  }

  void correct(StatementDetails details) {
    measure = details.measure();
    fiscalYear = details.fiscalYear();
    kind = details.kind();
    ward = details.ward();
    position = details.position();
    text = details.text();
  }

  @Override
  public String label() {
    return excerpt(text, LABEL_LENGTH);
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.ofNullable(ward);
  }

  @Override
  protected String module() {
    return measure.value();
  }

  /** Whether this ward's report prints it: joint statements and the ward's own. */
  public boolean concerns(Ward reporting) {
    return ward == null || ward == reporting;
  }

  public MeasureCode measure() {
    return measure;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public StatementKind kind() {
    return kind;
  }

  public Ward ward() {
    return ward;
  }

  public int position() {
    return position;
  }

  public String text() {
    return text;
  }
}
