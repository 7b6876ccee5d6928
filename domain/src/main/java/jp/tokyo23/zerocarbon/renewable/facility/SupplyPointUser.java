package jp.tokyo23.zerocarbon.renewable.facility;

import java.util.Collection;
import java.util.Set;

/**
 * A part of the measure that refers to supply points by their ids: applications, lots, meter data,
 * contracts. Discovered by CDI; what it refers to is not removed.
 */
public interface SupplyPointUser {

  /** Which of these supply points it refers to. */
  Set<Long> used(Collection<Long> supplyPointIds);

  /** What it is called in a refusal: 参加申込, グループ, 30分値. */
  String name();
}
