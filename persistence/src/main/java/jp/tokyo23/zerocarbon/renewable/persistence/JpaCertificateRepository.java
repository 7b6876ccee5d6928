package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.emission.Certificate;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaCertificateRepository extends JpaRecords<Certificate> implements CertificateRepository {

  JpaCertificateRepository() {
    super(
        RecordShape.of(Certificate.class)
            .searchedIn("trackingNumber", "pointName", "lotName", "plant")
            .sortedBy("trackingNumber", "ward", "pointName", "useMonth", "energy", "type")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("type")
            .inOrderOf("r.ward, r.pointName, r.useMonth desc"));
  }

  @Override
  public Optional<Certificate> withNumber(String trackingNumber) {
    return entityManager()
        .createQuery(
            "select c from Certificate c where c.trackingNumber = :number", Certificate.class)
        .setParameter("number", trackingNumber)
        .getResultStream()
        .findFirst();
  }
}
