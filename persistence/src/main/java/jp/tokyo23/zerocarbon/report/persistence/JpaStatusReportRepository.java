package jp.tokyo23.zerocarbon.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.StatusReport;
import jp.tokyo23.zerocarbon.report.StatusReportRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaStatusReportRepository extends JpaRecords<StatusReport> implements StatusReportRepository {

  JpaStatusReportRepository() {
    super(
        RecordShape.of(StatusReport.class)
            .ward("ward")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.ward"));
  }

  @Override
  public Optional<FiscalYear> newestYear(FiscalYear last) {
    return entityManager()
        .createQuery(
            "select r.fiscalYear from StatusReport r where r.fiscalYear <= :last"
                + " order by r.fiscalYear desc",
            FiscalYear.class)
        .setParameter("last", last)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
