package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * Lets the participation of a ward follow what happens to its application, award and contract. What
 * calls it has asked the acting user's rights.
 */
@ApplicationScoped
public class Participations {

  private WardParticipationRepository records;

  protected Participations() {} // for the CDI proxy

  @Inject
  public Participations(WardParticipationRepository records) {
    this.records = records;
  }

  /** The ward got as far as this state; a ward that is further already stays where it is. */
  public void reached(FiscalYear year, Ward ward, ParticipationState state) {
    WardParticipation participation = of(year, ward, false);
    if (participation.state().compareTo(state) < 0) {
      participation.move(state);
    }
    records.flush();
  }

  /** The ward writes an application. */
  void considers(WardApplication application) {
    WardParticipation participation = of(application);
    if (!participation.state().takesPart()) {
      participation.move(ParticipationState.CONSIDERING);
    }
  }

  /** The ward has applied with this number of facilities [施設]. */
  void applies(WardApplication application, long facilities) {
    WardParticipation participation = of(application);
    boolean sure = application.state() == ApplicationState.CONFIRMED;
    String number = String.valueOf(facilities);
    participation.bring(
        sure
            ? TypedQuantity.actual(number, Unit.FACILITY)
            : TypedQuantity.expected(number, Unit.FACILITY));
    if (!participation.state().takesPart()) {
      participation.move(ParticipationState.APPLIED);
    }
  }

  /** The ward has withdrawn; one that has a contract already stays where it is. */
  void withdraws(WardApplication application) {
    WardParticipation participation = of(application);
    if (participation.state().compareTo(ParticipationState.APPLIED) <= 0) {
      participation.move(ParticipationState.NOT_TAKING_PART);
      participation.bring(TypedQuantity.blank(ValueState.DECLINED, Unit.FACILITY));
    }
  }

  private WardParticipation of(WardApplication application) {
    return of(application.fiscalYear(), application.ward(), application.placeholder());
  }

  private WardParticipation of(FiscalYear year, Ward ward, boolean placeholder) {
    RecordFilter wanted = new RecordFilter(null, ward, year, null, null);
    Optional<WardParticipation> known = records.all(wanted).stream().findFirst();
    return known.orElseGet(() -> added(year, ward, placeholder));
  }

  private WardParticipation added(FiscalYear year, Ward ward, boolean placeholder) {
    WardParticipation fresh =
        new WardParticipation(
            new WardParticipationDetails(
                year,
                ward,
                ParticipationState.NO_ANSWER,
                TypedQuantity.blank(ValueState.NO_ANSWER, Unit.FACILITY),
                null,
                placeholder));
    records.add(fresh);
    return fresh;
  }
}
