package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanOpinion;
import jp.tokyo23.zerocarbon.renewable.grouping.PlanOpinionRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaPlanOpinionRepository extends JpaRecords<PlanOpinion> implements PlanOpinionRepository {

  JpaPlanOpinionRepository() {
    super(
        RecordShape.of(PlanOpinion.class)
            .searchedIn("reason")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("kind")
            .inOrderOf("r.planId desc, r.ward"));
  }

  @Override
  public List<PlanOpinion> ofPlan(Long planId) {
    return entityManager()
        .createQuery(
            "select r from PlanOpinion r where r.planId = :plan order by r.ward", PlanOpinion.class)
        .setParameter("plan", planId)
        .getResultList();
  }
}
