package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaLotPlanRepository extends JpaRecords<LotPlan> implements LotPlanRepository {

  JpaLotPlanRepository() {
    super(
        RecordShape.of(LotPlan.class)
            .searchedIn("note")
            .sortedBy("planNumber", "state", "lotCount", "pointCount", "cost")
            .fiscalYear("fiscalYear")
            .option("state")
            .inOrderOf("r.fiscalYear desc, r.planNumber desc"));
  }

  @Override
  public List<LotPlan> ofRound(Long roundId) {
    return entityManager()
        .createQuery(
            "select r from LotPlan r where r.roundId = :round order by r.planNumber desc",
            LotPlan.class)
        .setParameter("round", roundId)
        .getResultList();
  }
}
