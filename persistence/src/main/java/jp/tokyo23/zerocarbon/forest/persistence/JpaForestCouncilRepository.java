package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.ForestCouncil;
import jp.tokyo23.zerocarbon.forest.ForestCouncilRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaForestCouncilRepository extends JpaRecords<ForestCouncil>
    implements ForestCouncilRepository {

  JpaForestCouncilRepository() {
    super(
        RecordShape.of(ForestCouncil.class)
            .searchedIn("name", "projectName")
            .sortedBy("name", "foundedOn")
            .inOrderOf("r.foundedOn"));
  }
}
