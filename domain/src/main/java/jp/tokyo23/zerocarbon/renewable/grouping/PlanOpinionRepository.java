package jp.tokyo23.zerocarbon.renewable.grouping;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link PlanOpinion}. */
public interface PlanOpinionRepository extends RecordRepository<PlanOpinion> {

  /** Opinions on a plan in the order of the wards. */
  List<PlanOpinion> ofPlan(Long planId);
}
