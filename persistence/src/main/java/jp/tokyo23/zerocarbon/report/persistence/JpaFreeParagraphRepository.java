package jp.tokyo23.zerocarbon.report.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.report.FreeParagraph;
import jp.tokyo23.zerocarbon.report.FreeParagraphRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaFreeParagraphRepository extends JpaRecords<FreeParagraph>
    implements FreeParagraphRepository {

  JpaFreeParagraphRepository() {
    super(
        RecordShape.of(FreeParagraph.class)
            .searchedIn("text")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.position"));
  }
}
