package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.tabular.ImportRun;
import jp.tokyo23.zerocarbon.shared.tabular.ImportRunRepository;
import jp.tokyo23.zerocarbon.shared.tabular.ImportState;

/** The files lie in a table of their own without an entity, so that no list of runs loads them. */
@ApplicationScoped
class JpaImportRunRepository extends JpaRecords<ImportRun> implements ImportRunRepository {

  private static final int LATEST = 50;

  JpaImportRunRepository() {
    super(
        RecordShape.of(ImportRun.class)
            .searchedIn("fileName")
            .ward("ward")
            .option("state")
            .inOrderOf("r.id desc"));
  }

  @Override
  public List<ImportRun> latest(String kind, Ward ward) {
    TypedQuery<ImportRun> query =
        entityManager()
            .createQuery(
                "select r from ImportRun r where r.kind = :kind"
                    + (ward == null ? "" : " and r.ward = :ward")
                    + " order by r.id desc",
                ImportRun.class)
            .setParameter("kind", kind)
            .setMaxResults(LATEST);
    if (ward != null) {
      query.setParameter("ward", ward);
    }
    return query.getResultList();
  }

  @Override
  public Optional<ImportRun> ofFile(String kind, Ward ward, String sha256, ImportState state) {
    return entityManager()
        .createQuery(
            "select r from ImportRun r where r.kind = :kind and r.ward is not distinct from :ward"
                + " and r.sha256 = :sha256 and r.state = :state order by r.id desc",
            ImportRun.class)
        .setParameter("kind", kind)
        .setParameter("ward", ward)
        .setParameter("sha256", sha256)
        .setParameter("state", state)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void keep(Long runId, byte[] content) {
    entityManager()
        .createNativeQuery("insert into import_file (run_id, content) values (:run, :content)")
        .setParameter("run", runId)
        .setParameter("content", content)
        .executeUpdate();
  }

  @Override
  public byte[] content(Long runId) {
    return (byte[])
        entityManager()
            .createNativeQuery("select content from import_file where run_id = :run", byte[].class)
            .setParameter("run", runId)
            .getSingleResult();
  }

  @Override
  public void drop(Long runId) {
    entityManager()
        .createNativeQuery("delete from import_file where run_id = :run")
        .setParameter("run", runId)
        .executeUpdate();
  }
}
