package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.emission.FactorEdition;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionRepository;

@ApplicationScoped
class JpaFactorEditionRepository extends JpaRecords<FactorEdition>
    implements FactorEditionRepository {

  JpaFactorEditionRepository() {
    super(
        RecordShape.of(FactorEdition.class)
            .searchedIn("title", "source")
            .sortedBy("title", "resultYear", "useYear", "publishedOn", "updatedOn")
            .fiscalYear("useYear")
            .option("mark")
            .inOrderOf("r.useYear desc, coalesce(r.updatedOn, r.publishedOn) desc"));
  }
}
