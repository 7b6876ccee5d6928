package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaLotRepository extends JpaRecords<Lot> implements LotRepository {

  JpaLotRepository() {
    super(
        RecordShape.of(Lot.class)
            .searchedIn("hardClass")
            .sortedBy("lotNumber", "energy", "cost")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.planId desc, r.lotNumber"));
  }

  @Override
  public List<Lot> ofPlan(Long planId) {
    return entityManager()
        .createQuery("select r from Lot r where r.planId = :plan order by r.lotNumber", Lot.class)
        .setParameter("plan", planId)
        .getResultList();
  }

  @Override
  public Set<Long> grouped(Collection<Long> supplyPointIds) {
    return supplyPointIds.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entityManager()
                .createQuery(
                    "select m.supplyPointId from Lot r join r.members m"
                        + " where m.supplyPointId in :points",
                    Long.class)
                .setParameter("points", supplyPointIds)
                .getResultList());
  }
}
