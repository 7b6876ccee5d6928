package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionStatus;
import jp.tokyo23.zerocarbon.renewable.auction.BidDesk;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanOpinion;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanOpinionRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;

/** Shows where each ward stands in a round after its application. */
@ApplicationScoped
@Transactional
public class RoundOverviewService {

  private LotPlanRepository plans;
  private PlanOpinionRepository opinions;
  private RoundLots lots;
  private BidDesk desk;
  private ActingUser actor;

  protected RoundOverviewService() {} // for the CDI proxy

  @Inject
  public RoundOverviewService(
      LotPlanRepository plans,
      PlanOpinionRepository opinions,
      RoundLots lots,
      BidDesk desk,
      ActingUser actor) {
    this.plans = plans;
    this.opinions = opinions;
    this.lots = lots;
    this.desk = desk;
    this.actor = actor;
  }

  /** Wards that are in no lot of a plan the wards may see have nothing. */
  public Map<Ward, WardSteps> steps(Long roundId) {
    actor.user().requireReader();
    return shown(roundId).map(this::steps).orElse(Map.of());
  }

  /** The fixed plan, or else the latest that is presented. */
  private Optional<LotPlan> shown(Long roundId) {
    List<LotPlan> all =
        plans.ofRound(roundId).stream().filter(plan -> plan.state().shown()).toList();
    return all.stream()
        .filter(plan -> plan.state() == PlanState.FIXED)
        .findFirst()
        .or(() -> all.stream().max(Comparator.comparing(LotPlan::planNumber)));
  }

  private Map<Ward, WardSteps> steps(LotPlan plan) {
    List<LotProgress> all = lots.of(plan, auction -> AuctionStatus.of(auction, desk).stage());
    Map<Ward, PlanOpinion> said =
        opinions.ofPlan(plan.id()).stream()
            .collect(Collectors.toMap(PlanOpinion::ward, opinion -> opinion));
    Map<Ward, WardSteps> steps = new EnumMap<>(Ward.class);
    for (Ward ward : Ward.values()) {
      List<LotProgress> own = all.stream().filter(lot -> lot.wards().contains(ward)).toList();
      if (!own.isEmpty()) {
        PlanOpinion opinion = said.get(ward);
        steps.put(
            ward, new WardSteps(plan.state(), opinion == null ? null : opinion.kind(), own, ward));
      }
    }
    return steps;
  }
}
