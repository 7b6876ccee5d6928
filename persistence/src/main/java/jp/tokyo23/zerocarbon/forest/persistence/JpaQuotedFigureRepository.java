package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.QuotedFigure;
import jp.tokyo23.zerocarbon.forest.QuotedFigureRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaQuotedFigureRepository extends JpaRecords<QuotedFigure> implements QuotedFigureRepository {

  JpaQuotedFigureRepository() {
    super(
        RecordShape.of(QuotedFigure.class)
            .searchedIn("subject", "source")
            .sortedBy("position", "subject")
            .inOrderOf("r.position"));
  }
}
