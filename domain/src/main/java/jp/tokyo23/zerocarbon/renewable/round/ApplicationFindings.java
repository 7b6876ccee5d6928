package jp.tokyo23.zerocarbon.renewable.round;

import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** What the checks say of a whole application: its conditions and each of its supply points. */
public record ApplicationFindings(List<Finding> conditions, List<PointFindings> points)
    implements Serializable {

  public ApplicationFindings {
    conditions = List.copyOf(conditions);
    points = List.copyOf(points);
  }

  public long erroneous() {
    return points.stream().filter(PointFindings::erroneous).count();
  }

  public long unexplained() {
    return points.stream().filter(PointFindings::unexplained).count();
  }

  /** Whether the ward may hand the application in. */
  public boolean submittable() {
    return !points.isEmpty()
        && conditions.stream().noneMatch(Finding::isError)
        && points.stream().allMatch(PointFindings::inOrder);
  }

  /** Refuses what may not be handed in, and says what is to be done. */
  void requireSubmittable() {
    if (points.isEmpty()) {
      throw new RuleViolation("wardApplication.noPoints");
    }
    conditions.stream()
        .filter(Finding::isError)
        .findFirst()
        .ifPresent(
            error -> {
              throw error.violation();
            });
    if (erroneous() > 0) {
      throw new RuleViolation("wardApplication.errors", erroneous());
    }
    if (unexplained() > 0) {
      throw new RuleViolation("wardApplication.warnings", unexplained());
    }
  }
}
