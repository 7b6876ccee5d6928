package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInput.Gap;
import jp.tokyo23.zerocarbon.renewable.grouping.GroupingInput.LeftPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoint;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoints;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;

/** Collects for the secretariat what a round has to group. */
@ApplicationScoped
@Transactional
public class GroupingInputService {

  private AcceptedPoints accepted;
  private SupplyPointRepository points;
  private LoadProfiles profiles;
  private ActingUser actor;

  protected GroupingInputService() {} // for the CDI proxy

  @Inject
  public GroupingInputService(
      AcceptedPoints accepted,
      SupplyPointRepository points,
      LoadProfiles profiles,
      ActingUser actor) {
    this.accepted = accepted;
    this.points = points;
    this.profiles = profiles;
    this.actor = actor;
  }

  /** Accepted supply points of the round, without those of wards that are left out. */
  public GroupingInput input(Long roundId, PlanParameters.Scope scope) {
    actor.user().requireEditor(Optional.empty());
    List<AcceptedPoint> wanted =
        accepted.of(roundId).stream()
            .filter(each -> !scope.excludedWards().contains(each.ward()))
            .toList();
    Map<Long, SupplyPoint> known =
        points.withIds(wanted.stream().map(AcceptedPoint::supplyPointId).toList()).stream()
            .collect(Collectors.toMap(SupplyPoint::id, Function.identity()));
    LotPoints reading = new LotPoints(scope);
    Set<Long> measured = profiles.measuredPoints();
    List<LotPoint> grouped = new ArrayList<>();
    List<LeftPoint> left = new ArrayList<>();
    for (AcceptedPoint each : wanted) {
      SupplyPoint point = known.get(each.supplyPointId());
      Gap gap = LotPoints.gap(point);
      if (gap == null) {
        Optional<LoadProfile> load =
            measured.contains(point.id()) ? profiles.of(point.id()) : Optional.empty();
        grouped.add(reading.of(point, each.conditions(), load));
      } else {
        left.add(new LeftPoint(point.id(), point.label(), gap));
      }
    }
    boolean placeholder = known.values().stream().anyMatch(SupplyPoint::placeholder);
    return new GroupingInput(roundId, grouped, left, WardWishes.of(wanted), placeholder);
  }
}
