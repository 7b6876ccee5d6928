package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointUser;
import jp.tokyo23.zerocarbon.shared.Labels;

/** Keeps supply points that are in a lot from being removed. */
@ApplicationScoped
public class GroupedSupplyPoints implements SupplyPointUser {

  private LotRepository lots;

  protected GroupedSupplyPoints() {} // for the CDI proxy

  @Inject
  public GroupedSupplyPoints(LotRepository lots) {
    this.lots = lots;
  }

  @Override
  public Set<Long> used(Collection<Long> supplyPointIds) {
    return lots.grouped(supplyPointIds);
  }

  @Override
  public String name() {
    return Labels.type(Lot.class);
  }
}
