package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.TimberCampaign;
import jp.tokyo23.zerocarbon.forest.TimberCampaignRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaTimberCampaignRepository extends JpaRecords<TimberCampaign>
    implements TimberCampaignRepository {

  JpaTimberCampaignRepository() {
    super(
        RecordShape.of(TimberCampaign.class)
            .searchedIn("name", "items")
            .sortedBy("fiscalYear", "name", "state")
            .fiscalYear("fiscalYear")
            .option("state")
            .inOrderOf("r.name"));
  }
}
