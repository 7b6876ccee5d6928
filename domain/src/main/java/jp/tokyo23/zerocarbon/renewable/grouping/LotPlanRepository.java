package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link LotPlan}. */
public interface LotPlanRepository extends RecordRepository<LotPlan> {

  /** Plans of a round, the latest first. */
  List<LotPlan> ofRound(Long roundId);
}
