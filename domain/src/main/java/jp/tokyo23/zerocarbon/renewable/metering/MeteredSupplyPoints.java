package jp.tokyo23.zerocarbon.renewable.metering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointUser;
import jp.tokyo23.zerocarbon.shared.Labels;

/** A supply point with meter data is not removed. */
@ApplicationScoped
public class MeteredSupplyPoints implements SupplyPointUser {

  private MeterDayStore store;

  protected MeteredSupplyPoints() {} // for the CDI proxy

  @Inject
  public MeteredSupplyPoints(MeterDayStore store) {
    this.store = store;
  }

  @Override
  public Set<Long> used(Collection<Long> supplyPointIds) {
    Set<Long> measured = store.measuredPoints();
    return supplyPointIds.stream().filter(measured::contains).collect(Collectors.toSet());
  }

  @Override
  public String name() {
    return Labels.type(MeterYear.class);
  }
}
