package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementRepository;

@ApplicationScoped
class JpaStatementRepository extends JpaRecords<Statement> implements StatementRepository {

  JpaStatementRepository() {
    super(
        RecordShape.of(Statement.class)
            .searchedIn("text")
            .sortedBy("kind", "position", "ward")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .measure("measure")
            .option("kind")
            .inOrderOf("r.kind desc, r.position"));
  }
}
