package jp.tokyo23.zerocarbon.shared.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Joint declaration of the wards (共同宣言): made once, on a day, with a target year. Aggregate root.
 */
@Entity
@Audited
public class Declaration extends TrackedRecord {

  @Column(nullable = false, length = 100)
  private String title;

  @Column(nullable = false)
  private LocalDate declaredOn;

  @Column(nullable = false)
  private int targetYear;

  @Column(nullable = false, length = 500)
  private String goal;

  protected Declaration() {} // for Jakarta Persistence

  public Declaration(DeclarationDetails details) {
    correct(details);
  }

  void correct(DeclarationDetails details) {
    if (details.targetYear() <= details.declaredOn().getYear()) {
      throw new RuleViolation("declaration.targetInThePast").at("targetYear");
    }
    title = details.title();
    declaredOn = details.declaredOn();
    targetYear = details.targetYear();
    goal = details.goal();
  }

  @Override
  public String label() {
    return title;
  }

  public String title() {
    return title;
  }

  public LocalDate declaredOn() {
    return declaredOn;
  }

  /** Calendar year by which emissions are net zero. */
  public int targetYear() {
    return targetYear;
  }

  public String goal() {
    return goal;
  }
}
