package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariff;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariffRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaFormerTariffRepository extends JpaRecords<FormerTariff> implements FormerTariffRepository {

  JpaFormerTariffRepository() {
    super(
        RecordShape.of(FormerTariff.class)
            .searchedIn("name", "source")
            .sortedBy("ward", "name")
            .ward("ward")
            .inOrderOf("r.ward, r.name"));
  }
}
