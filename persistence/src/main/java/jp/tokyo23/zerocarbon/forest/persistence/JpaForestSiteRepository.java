package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.ForestSite;
import jp.tokyo23.zerocarbon.forest.ForestSiteRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaForestSiteRepository extends JpaRecords<ForestSite> implements ForestSiteRepository {

  JpaForestSiteRepository() {
    super(
        RecordShape.of(ForestSite.class)
            .searchedIn("municipality", "place")
            .sortedBy("ownership")
            .option("ownership")
            .inOrderOf("r.municipality, r.place"));
  }
}
