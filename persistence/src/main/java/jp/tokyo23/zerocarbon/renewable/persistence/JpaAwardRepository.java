package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.contract.Award;
import jp.tokyo23.zerocarbon.renewable.contract.AwardRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaAwardRepository extends JpaRecords<Award> implements AwardRepository {

  JpaAwardRepository() {
    super(
        RecordShape.of(Award.class)
            .searchedIn("lotName")
            .sortedBy("lotName")
            .sortedAs("state", "decision.state")
            .sortedAs("awardAmount", "amounts.awardAmount")
            .fiscalYear("fiscalYear")
            .option("decision.state")
            .inOrderOf("r.fiscalYear desc, r.lotName"));
  }
}
