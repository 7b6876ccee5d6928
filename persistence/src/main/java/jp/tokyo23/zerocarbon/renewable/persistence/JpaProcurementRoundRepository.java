package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaProcurementRoundRepository extends JpaRecords<ProcurementRound>
    implements ProcurementRoundRepository {

  JpaProcurementRoundRepository() {
    super(
        RecordShape.of(ProcurementRound.class)
            .searchedIn("name", "method")
            .sortedBy("fiscalYear", "name")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.fiscalYear desc"));
  }
}
