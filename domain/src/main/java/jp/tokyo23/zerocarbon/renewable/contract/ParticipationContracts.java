package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.Participations;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

/** A ward that concludes its contract has the participation state 契約, unless it is further. */
@ApplicationScoped
public class ParticipationContracts implements ContractedWards {

  private Participations participations;

  protected ParticipationContracts() {} // for the CDI proxy

  @Inject
  public ParticipationContracts(Participations participations) {
    this.participations = participations;
  }

  @Override
  public void contracted(FiscalYear procurement, Ward ward) {
    participations.reached(procurement, ward, ParticipationState.CONTRACTED);
  }
}
