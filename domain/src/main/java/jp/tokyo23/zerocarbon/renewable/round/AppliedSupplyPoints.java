package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointUser;
import jp.tokyo23.zerocarbon.shared.Labels;

/** Keeps supply points that a ward has applied for from being removed. */
@ApplicationScoped
public class AppliedSupplyPoints implements SupplyPointUser {

  private AppliedPointRepository applied;

  protected AppliedSupplyPoints() {} // for the CDI proxy

  @Inject
  public AppliedSupplyPoints(AppliedPointRepository applied) {
    this.applied = applied;
  }

  @Override
  public Set<Long> used(Collection<Long> supplyPointIds) {
    return applied.ofSupplyPoints(supplyPointIds).stream()
        .map(AppliedPoint::supplyPointId)
        .collect(Collectors.toSet());
  }

  @Override
  public String name() {
    return Labels.type(WardApplication.class);
  }
}
