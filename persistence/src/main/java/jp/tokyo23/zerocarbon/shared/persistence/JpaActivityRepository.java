package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityRepository;

@ApplicationScoped
class JpaActivityRepository extends JpaRecords<Activity> implements ActivityRepository {

  JpaActivityRepository() {
    super(
        RecordShape.of(Activity.class)
            .searchedIn("title", "venue", "organizer")
            .sortedBy("title", "date", "kind", "state", "ward")
            .ward("ward")
            .fiscalYear("fiscalYear")
            .measure("measure")
            .option("state")
            .inOrderOf("r.date nulls last"));
  }
}
