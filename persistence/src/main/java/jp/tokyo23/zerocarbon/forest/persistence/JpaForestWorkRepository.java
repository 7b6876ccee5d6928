package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.ForestWork;
import jp.tokyo23.zerocarbon.forest.ForestWorkRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaForestWorkRepository extends JpaRecords<ForestWork> implements ForestWorkRepository {

  JpaForestWorkRepository() {
    super(
        RecordShape.of(ForestWork.class)
            .searchedIn("site.municipality", "site.place", "note")
            .sortedBy("fiscalYear", "kind", "startedIn", "state")
            .fiscalYear("fiscalYear")
            .option("kind")
            .inOrderOf("r.kind, r.startedIn"));
  }
}
