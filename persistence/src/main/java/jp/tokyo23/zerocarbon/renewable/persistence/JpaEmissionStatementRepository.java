package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionKind;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatement;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaEmissionStatementRepository extends JpaRecords<EmissionStatement>
    implements EmissionStatementRepository {

  JpaEmissionStatementRepository() {
    super(
        RecordShape.of(EmissionStatement.class)
            .searchedIn("pointName", "lotName")
            .sortedBy("ward", "pointName", "fiscalYear", "number")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("kind")
            .inOrderOf("r.fiscalYear desc, r.ward, r.pointName, r.number desc"));
  }

  @Override
  public List<EmissionStatement> current(FiscalYear year) {
    return entityManager()
        .createQuery(
            "select s from EmissionStatement s where s.fiscalYear = :year and s.superseded = false"
                + " order by s.ward, s.pointName, s.supplyPointId, s.id",
            EmissionStatement.class)
        .setParameter("year", year)
        .getResultList();
  }

  @Override
  public List<EmissionStatement> versions(Long supplyPointId, FiscalYear year, EmissionKind kind) {
    return entityManager()
        .createQuery(
            "select s from EmissionStatement s where s.supplyPointId = :point"
                + " and s.fiscalYear = :year and s.kind = :kind order by s.number desc",
            EmissionStatement.class)
        .setParameter("point", supplyPointId)
        .setParameter("year", year)
        .setParameter("kind", kind)
        .getResultList();
  }

  @Override
  public List<FiscalYear> years() {
    return entityManager()
        .createQuery(
            "select distinct s.fiscalYear from EmissionStatement s order by s.fiscalYear desc",
            FiscalYear.class)
        .getResultList();
  }
}
