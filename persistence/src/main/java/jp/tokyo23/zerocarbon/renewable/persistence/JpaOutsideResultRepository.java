package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaOutsideResultRepository extends JpaRecords<OutsideResult>
    implements OutsideResultRepository {

  JpaOutsideResultRepository() {
    super(
        RecordShape.of(OutsideResult.class)
            .searchedIn("lotName", "heldBy", "protocol")
            .sortedBy("lotName", "heldOn", "evaluationTotal")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.fiscalYear desc, r.lotName"));
  }
}
