package jp.tokyo23.zerocarbon.renewable.facility;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks every part of the measure whether it refers to supply points. */
@Dependent
public class SupplyPointUses {

  private final List<SupplyPointUser> users;

  @Inject
  public SupplyPointUses(Instance<SupplyPointUser> users) {
    this(StreamSupport.stream(users.spliterator(), false).toList());
  }

  public SupplyPointUses(List<SupplyPointUser> users) {
    this.users = users;
  }

  /** Names of the parts that refer to one of them. */
  public List<String> of(Collection<Long> supplyPointIds) {
    return users.stream()
        .filter(user -> !user.used(supplyPointIds).isEmpty())
        .map(SupplyPointUser::name)
        .toList();
  }
}
