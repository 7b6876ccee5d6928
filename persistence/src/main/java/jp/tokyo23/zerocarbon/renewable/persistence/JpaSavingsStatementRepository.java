package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsKind;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatement;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaSavingsStatementRepository extends JpaRecords<SavingsStatement>
    implements SavingsStatementRepository {

  JpaSavingsStatementRepository() {
    super(
        RecordShape.of(SavingsStatement.class)
            .searchedIn("facilityName", "lotName")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("kind")
            .inOrderOf("r.ward, r.facilityName, r.number desc"));
  }

  @Override
  public List<SavingsStatement> current(FiscalYear year, SavingsKind kind) {
    return entityManager()
        .createQuery(
            "select r from SavingsStatement r"
                + " where r.fiscalYear = :year and r.kind = :kind and r.superseded = false"
                + " order by r.ward, r.facilityName, r.supplyPointId, r.id",
            SavingsStatement.class)
        .setParameter("year", year)
        .setParameter("kind", kind)
        .getResultList();
  }

  @Override
  public List<SavingsStatement> versions(
      Long contractId, Long supplyPointId, FiscalYear year, SavingsKind kind) {
    return entityManager()
        .createQuery(
            "select r from SavingsStatement r"
                + " where r.contractId = :contract and r.supplyPointId = :point"
                + " and r.fiscalYear = :year and r.kind = :kind order by r.number desc",
            SavingsStatement.class)
        .setParameter("contract", contractId)
        .setParameter("point", supplyPointId)
        .setParameter("year", year)
        .setParameter("kind", kind)
        .getResultList();
  }

  @Override
  public List<FiscalYear> years() {
    return entityManager()
        .createQuery(
            "select distinct s.fiscalYear from SavingsStatement s order by s.fiscalYear desc",
            FiscalYear.class)
        .getResultList();
  }
}
