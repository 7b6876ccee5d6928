package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * One ward in the joint procurement of one fiscal year. Aggregate root.
 *
 * <p>From 未回答 over 検討 to 申込, 落札, 契約手続中, 契約 and 供給開始, or to 不参加; there is one record for each ward
 * and year.
 */
@Entity
@Audited
@Table(
    uniqueConstraints =
        @UniqueConstraint(
            name = "ward_participation_once",
            columnNames = {"fiscal_year", "ward"}))
public class WardParticipation extends TrackedRecord {

  @Column(nullable = false)
  private FiscalYear fiscalYear;

  @Column(nullable = false, length = 5)
  private Ward ward;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ParticipationState state;

  @Embedded private TypedQuantity facilities;

  @Column(length = 500)
  private String note;

  protected WardParticipation() {} // for Jakarta Persistence

  public WardParticipation(WardParticipationDetails details) {
    correct(details);
  }

  void correct(WardParticipationDetails details) {
    fiscalYear = details.fiscalYear();
    ward = details.ward();
    state = details.state();
    facilities = details.facilities();
    note = details.note();
    markPlaceholder(details.placeholder());
  }

  void move(ParticipationState next) {
    state = next;
  }

  void bring(TypedQuantity number) {
    facilities = number;
  }

  @Override
  public String label() {
    return ward.officialName();
  }

  @Override
  public Optional<Ward> owner() {
    return Optional.of(ward);
  }

  public FiscalYear fiscalYear() {
    return fiscalYear;
  }

  public Ward ward() {
    return ward;
  }

  public ParticipationState state() {
    return state;
  }

  public TypedQuantity facilities() {
    return facilities;
  }

  public String note() {
    return note;
  }
}
