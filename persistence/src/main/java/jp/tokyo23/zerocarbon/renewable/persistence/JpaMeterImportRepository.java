package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImport;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportRepository;
import jp.tokyo23.zerocarbon.renewable.metering.MeterImportState;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaMeterImportRepository extends JpaRecords<MeterImport> implements MeterImportRepository {

  JpaMeterImportRepository() {
    super(
        RecordShape.of(MeterImport.class)
            .searchedIn("fileName", "enteredBy")
            .sortedBy("fileName", "state", "enteredAt")
            .ward("ward")
            .option("state")
            .inOrderOf("r.enteredAt desc"));
  }

  @Override
  public Optional<MeterImport> storedWith(String sha256) {
    return entityManager()
        .createQuery(
            "select i from MeterImport i where i.sha256 = :digest and i.state = :stored order by i.id",
            MeterImport.class)
        .setParameter("digest", sha256)
        .setParameter("stored", MeterImportState.STORED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<MeterImport> unfinished(String enteredBy, String fileName, long size) {
    return entityManager()
        .createQuery(
            "select i from MeterImport i where i.enteredBy = :person and i.fileName = :name"
                + " and i.size = :size and i.state = :receiving order by i.id desc",
            MeterImport.class)
        .setParameter("person", enteredBy)
        .setParameter("name", fileName)
        .setParameter("size", size)
        .setParameter("receiving", MeterImportState.RECEIVING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
