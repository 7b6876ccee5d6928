package jp.tokyo23.zerocarbon.renewable.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/** Which supply points of its ward an application is for. */
@ApplicationScoped
public class PointSelection {

  private AppliedPointRepository applied;
  private SupplyPointRepository supplyPoints;

  protected PointSelection() {} // for the CDI proxy

  @Inject
  public PointSelection(AppliedPointRepository applied, SupplyPointRepository supplyPoints) {
    this.applied = applied;
    this.supplyPoints = supplyPoints;
  }

  List<SupplyPoint> candidates(WardApplication application) {
    return supplyPoints.ofWard(application.ward());
  }

  Set<Long> chosen(WardApplication application) {
    return applied.of(application).stream()
        .map(AppliedPoint::supplyPointId)
        .collect(Collectors.toSet());
  }

  void choose(WardApplication application, Set<Long> wanted) {
    Set<Long> missing = new HashSet<>(wanted);
    for (AppliedPoint point : applied.of(application)) {
      if (!missing.remove(point.supplyPointId())) {
        applied.remove(point);
      }
    }
    applied.flush();
    List<SupplyPoint> fresh = supplyPoints.withIds(missing);
    boolean foreign = fresh.stream().anyMatch(point -> point.ward() != application.ward());
    if (foreign || fresh.size() < missing.size()) {
      throw new RecordNotFound(missing);
    }
    fresh.forEach(point -> applied.add(new AppliedPoint(application, point)));
  }

  /** Number of facilities that the application is for [施設]. */
  long facilities(WardApplication application) {
    return supplyPoints.withIds(chosen(application)).stream()
        .map(point -> point.facility().id())
        .distinct()
        .count();
  }
}
