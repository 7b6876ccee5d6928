package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Joint procurement of one fiscal year, from application to measured savings: how suppliers are
 * chosen, until when wards apply, when the supply starts and what is expected of it. Aggregate
 * root, kept by the secretariat.
 *
 * <p>Its {@link RoundState} only moves forward, from 準備中 over 申込受付中 to 完了. A round that is not
 * carried through is cancelled with a reason; it is never removed.
 */
@Entity
@Audited
public class ProcurementRound extends TrackedRecord {

  @Column(nullable = false, unique = true)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(nullable = false, length = 100)
  private String method;

  @Column(nullable = false, length = 200)
  private String groupingCriteria;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ValueState costEffect;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ValueState emissionEffect;

  @Column(length = 500)
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private RoundState state = RoundState.DRAFT;

  @Embedded private RoundTimes times;

  @Column(length = 2000)
  private String rules;

  @Column(length = 500)
  private String cancelReason;

  protected ProcurementRound() {} // for Jakarta Persistence

  public ProcurementRound(ProcurementRoundDetails details) {
    correct(details);
  }

  void correct(ProcurementRoundDetails details) {
    fiscalYear = details.fiscalYear();
    name = details.name();
    method = details.method();
    groupingCriteria = details.groupingCriteria();
    costEffect = details.costEffect();
    emissionEffect = details.emissionEffect();
    note = details.note();
    times = details.times();
    rules = details.rules();
    markPlaceholder(details.placeholder());
  }

  /** Goes on to a later state. */
  void moveOn(RoundState next) {
    if (!state.precedes(next)) {
      throw new RuleViolation("procurementRound.notForward").at("next");
    }
    if (next == RoundState.APPLICATIONS_OPEN && !times().complete()) {
      throw new RuleViolation("procurementRound.timesMissing").at("next");
    }
    state = next;
  }

  void cancel(String reason) {
    if (state.ended()) {
      throw new RuleViolation("procurementRound.ended").at("reason");
    }
    if (reason == null || reason.isBlank()) {
      throw new RuleViolation("procurementRound.reasonMissing").at("reason");
    }
    state = RoundState.CANCELLED;
    cancelReason = reason.strip();
  }

  /** Whether wards may write or change an application. */
  public boolean takesApplications() {
    return state == RoundState.APPLICATIONS_OPEN;
  }

  /** Whether lower cost and lower emissions are both expected. */
  public boolean expectsBothEffects() {
    return costEffect == ValueState.EXPECTED && emissionEffect == ValueState.EXPECTED;
  }

  @Override
  public String label() {
    return name;
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public String name() {
    return name;
  }

  public String method() {
    return method;
  }

  public String groupingCriteria() {
    return groupingCriteria;
  }

  public ValueState costEffect() {
    return costEffect;
  }

  public ValueState emissionEffect() {
    return emissionEffect;
  }

  public String note() {
    return note;
  }

  public RoundState state() {
    return state;
  }

  /** When wards apply and when the supply starts; each day may still be open. */
  public RoundTimes times() {
    return times == null ? RoundTimes.OPEN : times;
  }

  /** What holds for all lots of the round: 実施要領. */
  public String rules() {
    return rules;
  }

  public String cancelReason() {
    return cancelReason;
  }
}
