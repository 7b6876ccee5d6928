package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.facility.Facility;
import jp.tokyo23.zerocarbon.renewable.facility.FacilityRepository;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaFacilityRepository extends JpaRecords<Facility> implements FacilityRepository {

  JpaFacilityRepository() {
    super(
        RecordShape.of(Facility.class)
            .searchedIn("name", "code", "address", "manager")
            .sortedBy("ward", "code", "name", "facilityType", "procurementRoute")
            .ward("ward")
            .option("facilityType")
            .inOrderOf("r.ward, r.name"));
  }

  @Override
  public Optional<Facility> named(Ward ward, String name) {
    return entityManager()
        .createQuery(
            "select f from Facility f where f.ward = :ward and f.name = :name", Facility.class)
        .setParameter("ward", ward)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }
}
