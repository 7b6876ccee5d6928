package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationRepository;

@ApplicationScoped
class JpaDeclarationRepository extends JpaRecords<Declaration> implements DeclarationRepository {

  JpaDeclarationRepository() {
    super(
        RecordShape.of(Declaration.class)
            .searchedIn("title", "goal")
            .sortedBy("title", "declaredOn", "targetYear")
            .inOrderOf("r.declaredOn desc"));
  }
}
