package jp.tokyo23.zerocarbon.renewable.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointUser;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

/** Supply points under a contract are not removed. */
@ApplicationScoped
public class ContractedPoints implements SupplyPointUser {

  private PowerContractRepository contracts;

  protected ContractedPoints() {} // for the CDI proxy

  @Inject
  public ContractedPoints(PowerContractRepository contracts) {
    this.contracts = contracts;
  }

  @Override
  public Set<Long> used(Collection<Long> supplyPointIds) {
    return contracts.all(RecordFilter.ALL).stream()
        .flatMap(contract -> contract.points().stream())
        .map(ContractPoint::supplyPointId)
        .filter(supplyPointIds::contains)
        .collect(Collectors.toSet());
  }

  @Override
  public String name() {
    return Labels.type(PowerContract.class);
  }
}
