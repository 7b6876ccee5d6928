package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointNumber;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointTotals;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;

@ApplicationScoped
class JpaSupplyPointRepository extends JpaRecords<SupplyPoint> implements SupplyPointRepository {

  private static final String ORDER = " order by p.facility.ward, p.facility.name, p.number";

  JpaSupplyPointRepository() {
    super(
        RecordShape.of(SupplyPoint.class)
            .searchedIn(
                "facility.name",
                "facility.code",
                "number",
                "name",
                "currentContract.currentSupplier",
                "currentContract.currentMenu")
            .sortedBy("number", "annualEnergy")
            .sortedAs("label", "facility.name")
            .sortedAs("ward", "facility.ward")
            .sortedAs("facilityType", "facility.facilityType")
            .sortedAs("voltageClass", "connection.voltageClass")
            .sortedAs("contractDemand", "demand.contractDemand")
            .sortedAs("currentSupplier", "currentContract.currentSupplier")
            .sortedAs("currentContractEnd", "currentContract.currentContractEnd")
            .ward("facility.ward")
            .option("connection.voltageClass")
            .endingAt("currentContract.currentContractEnd")
            .inOrderOf("r.facility.ward, r.facility.name, r.number"));
  }

  @Override
  public Optional<SupplyPoint> withNumber(SupplyPointNumber number) {
    return entityManager()
        .createQuery("select p from SupplyPoint p where p.number = :number", SupplyPoint.class)
        .setParameter("number", number.digits())
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<SupplyPoint> ofWard(Ward ward) {
    return entityManager()
        .createQuery(
            "select p from SupplyPoint p join fetch p.facility f where f.ward = :ward" + ORDER,
            SupplyPoint.class)
        .setParameter("ward", ward)
        .getResultList();
  }

  @Override
  public List<SupplyPoint> ofFacility(Long facilityId) {
    return entityManager()
        .createQuery(
            "select p from SupplyPoint p where p.facility.id = :facility order by p.number",
            SupplyPoint.class)
        .setParameter("facility", facilityId)
        .getResultList();
  }

  @Override
  public List<SupplyPoint> withIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager()
            .createQuery(
                "select p from SupplyPoint p join fetch p.facility where p.id in :ids order by p.id",
                SupplyPoint.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  @Override
  public SupplyPointTotals totals(RecordFilter filter) {
    return query(
            "select new jp.tokyo23.zerocarbon.renewable.facility.SupplyPointTotals("
                + "count(r), sum(r.demand.contractDemand), count(r.demand.contractDemand),"
                + " sum(r.annualEnergy), count(r.annualEnergy))",
            filter,
            SupplyPointTotals.class)
        .getSingleResult();
  }
}
