package jp.tokyo23.zerocarbon.renewable.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentRepository;
import jp.tokyo23.zerocarbon.shared.persistence.JpaRecords;
import jp.tokyo23.zerocarbon.shared.persistence.RecordShape;

@ApplicationScoped
class JpaMenuAssignmentRepository extends JpaRecords<MenuAssignment>
    implements MenuAssignmentRepository {

  JpaMenuAssignmentRepository() {
    super(
        RecordShape.of(MenuAssignment.class)
            .searchedIn("pointName", "lotName", "note")
            .sortedBy("ward", "pointName", "fromYear", "lotName", "renewableRatio")
            .ward("ward")
            .fiscalYear("fromYear")
            .inOrderOf("r.ward, r.pointName, r.fromYear desc"));
  }
}
