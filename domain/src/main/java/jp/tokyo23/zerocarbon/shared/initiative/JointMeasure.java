package jp.tokyo23.zerocarbon.shared.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/** One of the joint measures (連携方策) in the order the wards list them. Aggregate root. */
@Entity
@Audited
public class JointMeasure extends TrackedRecord {

  @Column(nullable = false, unique = true, length = 20)
  private MeasureCode code;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, length = 100)
  private String title;

  @Column(nullable = false, length = 200)
  private String summary;

  protected JointMeasure() {} // for Jakarta Persistence

  public JointMeasure(JointMeasureDetails details) {
    code = details.code();
    correct(details);
  }

  void correct(JointMeasureDetails details) {
    position = details.position();
    title = details.title();
    summary = details.summary();
  }

  @Override
  public String label() {
    return title;
  }

  public MeasureCode code() {
    return code;
  }

  /** Place in the list, from 1. */
  public int position() {
    return position;
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }
}
