package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * Joint procurement of one fiscal year, from application to contracts: how suppliers are chosen and
 * what is expected of it. Aggregate root, kept by the secretariat.
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
}
