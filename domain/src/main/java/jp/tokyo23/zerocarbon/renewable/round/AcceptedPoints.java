package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The supply points of accepted applications, as the grouping takes them. */
@ApplicationScoped
public class AcceptedPoints {

  private WardApplicationRepository applications;
  private AppliedPointRepository points;

  protected AcceptedPoints() {} // for the CDI proxy

  @Inject
  public AcceptedPoints(WardApplicationRepository applications, AppliedPointRepository points) {
    this.applications = applications;
    this.points = points;
  }

  /** Supply points of the round whose applications are accepted or confirmed. */
  public List<AcceptedPoint> of(Long roundId) {
    Map<Long, WardApplication> accepted =
        applications.ofRound(roundId).stream()
            .filter(application -> application.state().grouped())
            .collect(Collectors.toMap(WardApplication::id, Function.identity()));
    return points.ofApplications(accepted.keySet()).stream()
        .map(point -> accepted(point, accepted.get(point.applicationId())))
        .toList();
  }

  private static AcceptedPoint accepted(AppliedPoint point, WardApplication application) {
    return new AcceptedPoint(
        point.supplyPointId(), point.ward(), point.conditions().orElse(application.conditions()));
  }
}
