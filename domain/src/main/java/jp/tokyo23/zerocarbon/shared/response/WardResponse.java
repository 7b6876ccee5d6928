package jp.tokyo23.zerocarbon.shared.response;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * One ward's answer for one measure and fiscal year. Aggregate root.
 *
 * <p>It says what no other record says: 不参加, 該当なし (with the reason), 未確認, or that the ward takes
 * part or expects to. Without any record a ward's cell is 未回答.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "ward_response_once",
            columnNames = {"measure", "fiscal_year", "ward"}))
public class WardResponse extends TrackedRecord {

  @Column(nullable = false, length = 20)
  private MeasureCode measure;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ValueState state;

  @Column(length = 500)
  private String note;

  protected WardResponse() {} // for Jakarta Persistence

  public WardResponse(WardResponseDetails details) {
    correct(details);
  }

  void correct(WardResponseDetails details) {
    if (details.state() == ValueState.NOT_APPLICABLE && details.note() == null) {
      throw new RuleViolation("wardResponse.reasonMissing").at("note");
    }
    measure = details.measure();
    fiscalYear = details.fiscalYear();
    ward = details.ward();
    state = details.state();
    note = details.note();
  }

  @Override
  public String label() {
    return ward.officialName();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  @Override
  protected String module() {
    return measure.value();
  }

  public MeasureCode measure() {
    return measure;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public Ward ward() {
    return ward;
  }

  public ValueState state() {
    return state;
  }

  public String note() {
    return note;
  }
}
