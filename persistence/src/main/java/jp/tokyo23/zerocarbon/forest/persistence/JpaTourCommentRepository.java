package jp.tokyo23.zerocarbon.forest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.forest.TourComment;
import jp.tokyo23.zerocarbon.forest.TourCommentRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaTourCommentRepository extends JpaRecords<TourComment> implements TourCommentRepository {

  JpaTourCommentRepository() {
    super(
        RecordShape.of(TourComment.class)
            .searchedIn("text")
            .sortedBy("position")
            .fiscalYear("fiscalYear")
            .inOrderOf("r.position"));
  }
}
