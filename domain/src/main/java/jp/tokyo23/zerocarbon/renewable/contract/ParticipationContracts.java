package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRepository;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** A ward that concludes its contract has the participation state 契約, unless it is further. */
@ApplicationScoped
public class ParticipationContracts implements ContractedWards {

  private WardParticipationRepository participations;
  private WardParticipationService service;

  protected ParticipationContracts() {} // for the CDI proxy

  @Inject
  public ParticipationContracts(
      WardParticipationRepository participations, WardParticipationService service) {
    this.participations = participations;
    this.service = service;
  }

  @Override
  public void contracted(FiscalYear procurement, Ward ward) {
    participations.all(new RecordFilter(null, ward, procurement, null, null)).stream()
        .filter(before -> before.state().compareTo(ParticipationState.CONTRACTED) < 0)
        .forEach(before -> service.correct(before.id(), before.version(), contracted(before)));
  }

  private static WardParticipationDetails contracted(WardParticipation before) {
    return new WardParticipationDetails(
        before.fiscalYear(),
        before.ward(),
        ParticipationState.CONTRACTED,
        before.facilities(),
        before.note(),
        before.placeholder());
  }
}
