package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoints;

/** What the wards ask for the supply points of a lot. */
@ApplicationScoped
public class LotConditions {

  private LotRepository lots;
  private LotPlanRepository plans;
  private AcceptedPoints accepted;

  protected LotConditions() {} // for the CDI proxy

  @Inject
  public LotConditions(LotRepository lots, LotPlanRepository plans, AcceptedPoints accepted) {
    this.lots = lots;
    this.plans = plans;
    this.accepted = accepted;
  }

  /** Whether only suppliers may bid that pass the environmental gate (裾切り). */
  public boolean environmentalGate(Long lotId) {
    return lots.find(lotId).map(this::environmentalGate).orElse(false);
  }

  private boolean environmentalGate(Lot lot) {
    Set<Long> members =
        lot.members().stream().map(LotMember::supplyPointId).collect(Collectors.toSet());
    return plans.find(lot.planId()).stream()
        .flatMap(plan -> accepted.of(plan.roundId()).stream())
        .filter(point -> members.contains(point.supplyPointId()))
        .anyMatch(point -> Boolean.TRUE.equals(point.conditions().quality().environmentalGate()));
  }
}
