package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaPowerContractRepository extends JpaRecords<PowerContract>
    implements PowerContractRepository {

  JpaPowerContractRepository() {
    super(
        RecordShape.of(PowerContract.class)
            .searchedIn("lotName", "contractNumber")
            .sortedBy("ward", "lotName", "state")
            .sortedAs("lastDay", "terms.term.lastDay")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .option("state")
            .endingAt("terms.term.lastDay")
            .inOrderOf("r.ward, r.lotName"));
  }
}
