package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasure;
import jp.tokyo23.zerocarbon.shared.initiative.JointMeasureRepository;

@ApplicationScoped
class JpaJointMeasureRepository extends JpaRecords<JointMeasure> implements JointMeasureRepository {

  JpaJointMeasureRepository() {
    super(
        RecordShape.of(JointMeasure.class)
            .searchedIn("title", "summary")
            .sortedBy("position", "title")
            .measure("code")
            .inOrderOf("r.position"));
  }
}
