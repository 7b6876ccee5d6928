package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPoint;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPointRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaAppliedPointRepository extends JpaRecords<AppliedPoint> implements AppliedPointRepository {

  JpaAppliedPointRepository() {
    super(
        RecordShape.of(AppliedPoint.class)
            .searchedIn("name")
            .sortedBy("name", "ward")
            .ward("ward")
            .inOrderOf("r.applicationId, r.name"));
  }

  @Override
  public List<AppliedPoint> ofApplications(Collection<Long> applicationIds) {
    return among("applicationId", applicationIds);
  }

  @Override
  public List<AppliedPoint> ofSupplyPoints(Collection<Long> supplyPointIds) {
    return among("supplyPointId", supplyPointIds);
  }

  private List<AppliedPoint> among(String attribute, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entityManager()
        .createQuery(
            "select r from AppliedPoint r where r."
                + attribute
                + " in :ids order by r.applicationId, r.name, r.id",
            AppliedPoint.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
