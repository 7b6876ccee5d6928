package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStage;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStatus;
import jp.tokyo23.zerocarbon.renewable.auction.BidDesk;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.renewable.round.LotStep;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.Participations;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.RoundAdvance;
import jp.tokyo23.zerocarbon.renewable.round.RoundFollower;
import jp.tokyo23.zerocarbon.renewable.round.RoundState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/**
 * Moves a round and the participation of its wards to where their lots stand; forward only. Rounds
 * without a fixed plan of lots are moved by hand. What calls it has asked the acting user's rights.
 */
@ApplicationScoped
@Transactional
public class RoundFollowService implements RoundFollower {

  private ProcurementRoundRepository rounds;
  private LotPlanRepository plans;
  private RoundLots lots;
  private PowerContractRepository contracts;
  private BidDesk desk;
  private Participations participations;
  private RoundAdvance advance;

  protected RoundFollowService() {} // for the CDI proxy

  @Inject
  public RoundFollowService(
      ProcurementRoundRepository rounds,
      LotPlanRepository plans,
      RoundLots lots,
      PowerContractRepository contracts,
      BidDesk desk,
      Participations participations,
      RoundAdvance advance) {
    this.rounds = rounds;
    this.plans = plans;
    this.lots = lots;
    this.contracts = contracts;
    this.desk = desk;
    this.participations = participations;
    this.advance = advance;
  }

  @Override
  public void follow(FiscalYear procurement) {
    RecordFilter ofTheYear = RecordFilter.of(procurement);
    contracts.all(ofTheYear).stream()
        .filter(contract -> contract.state() != ContractState.CANCELLED)
        .forEach(
            contract -> participations.reached(procurement, contract.ward(), stateOf(contract)));
    rounds.all(ofTheYear).stream()
        .filter(round -> round.state().reached(RoundState.GROUPS_PRESENTED))
        .forEach(this::follow);
  }

  /** The rounds that are still going on, which time alone carries on too. */
  public List<FiscalYear> going() {
    return rounds.all(RecordFilter.ALL).stream()
        .filter(round -> !round.state().ended())
        .map(ProcurementRound::fiscalYear)
        .toList();
  }

  private void follow(ProcurementRound round) {
    plans.ofRound(round.id()).stream()
        .filter(plan -> plan.state() == PlanState.FIXED)
        .findFirst()
        .ifPresent(plan -> follow(round, lots.of(plan, this::stage)));
  }

  private void follow(ProcurementRound round, List<LotProgress> all) {
    all.stream()
        .filter(lot -> lot.step().reached(LotStep.AWARDED))
        .flatMap(lot -> lot.wards().stream())
        .forEach(
            ward -> participations.reached(round.fiscalYear(), ward, ParticipationState.AWARDED));
    LotStep.roundOf(all.stream().map(LotProgress::step).toList())
        .ifPresent(state -> advance.reached(round.id(), state));
  }

  private static ParticipationState stateOf(PowerContract contract) {
    if (RoundLots.supplying(contract)) {
      return ParticipationState.SUPPLYING;
    }
    return contract.state() == ContractState.DRAFT
        ? ParticipationState.CONTRACTING
        : ParticipationState.CONTRACTED;
  }

  /**
   * Up to the published end by the clock: an auction is followed before its ledger is committed.
   */
  private AuctionStage stage(Auction auction) {
    Instant now = Instant.now();
    if (now.isBefore(auction.rules().start())) {
      return AuctionStage.PUBLISHED;
    }
    return now.isBefore(auction.rules().end())
        ? AuctionStage.RUNNING
        : AuctionStatus.of(auction, desk).stage();
  }
}
