package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * What one ward says to a plan that was presented; it may change its mind until the plan is fixed.
 * Aggregate root.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "plan_opinion_once",
            columnNames = {"plan_id", "ward"}))
public class PlanOpinion extends TrackedRecord {

  @Column(nullable = false)
  private Long planId;

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private PlanOpinionKind kind;

  @Column(length = 500)
  private String reason;

  protected PlanOpinion() {} // for Jakarta Persistence

  PlanOpinion(LotPlan plan, Ward ward) {
    planId = plan.id();
    fiscalYear = plan.fiscalYear();
    this.ward = ward;
  }

  void say(PlanOpinionKind opinion, String why) {
    if (opinion == PlanOpinionKind.OBJECTS && (why == null || why.isBlank())) {
      throw new RuleViolation("planOpinion.reasonMissing").at("reason");
    }
    kind = opinion;
    reason = why == null || why.isBlank() ? null : why.strip();
  }

  @Override
  public String label() {
    return ward.officialName() + " " + fiscalYear.wareki();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public Long planId() {
    return planId;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public Ward ward() {
    return ward;
  }

  public PlanOpinionKind kind() {
    return kind;
  }

  public String reason() {
    return reason;
  }
}
