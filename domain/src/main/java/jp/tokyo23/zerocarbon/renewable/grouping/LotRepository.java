package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Lot}. */
public interface LotRepository extends RecordRepository<Lot> {

  /** Lots of a plan in the order of their numbers. */
  List<Lot> ofPlan(Long planId);

  /** Which of these supply points are in a lot of any plan. */
  Set<Long> grouped(Collection<Long> supplyPointIds);
}
