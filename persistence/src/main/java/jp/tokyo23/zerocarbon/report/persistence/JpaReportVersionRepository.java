package jp.tokyo23.zerocarbon.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.report.ReportVersion;
import jp.tokyo23.zerocarbon.report.ReportVersionRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;

@ApplicationScoped
class JpaReportVersionRepository implements ReportVersionRepository {

  @PersistenceContext private EntityManager entityManager;

  @Override
  public void add(ReportVersion version) {
    entityManager.persist(version);
    entityManager.flush();
  }

  @Override
  public Optional<ReportVersion> find(Long id) {
    return Optional.ofNullable(entityManager.find(ReportVersion.class, id));
  }

  @Override
  public List<ReportVersion> of(Ward ward, FiscalYear year) {
    return entityManager
        .createQuery(
            "select v from ReportVersion v where v.ward = :ward and v.fiscalYear = :year"
                + " order by v.number desc",
            ReportVersion.class)
        .setParameter("ward", ward)
        .setParameter("year", year)
        .getResultList();
  }

  @Override
  public List<ReportVersion> of(FiscalYear year) {
    return entityManager
        .createQuery(
            "select v from ReportVersion v where v.fiscalYear = :year"
                + " order by v.ward, v.number desc",
            ReportVersion.class)
        .setParameter("year", year)
        .getResultList();
  }
}
