package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimate;
import jp.tokyo23.zerocarbon.forest.AbsorptionEstimateRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaAbsorptionEstimateRepository extends JpaRecords<AbsorptionEstimate>
    implements AbsorptionEstimateRepository {

  JpaAbsorptionEstimateRepository() {
    super(
        RecordShape.of(AbsorptionEstimate.class)
            .searchedIn("scheme", "note")
            .sortedBy("fiscalYear")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.fiscalYear"));
  }
}
