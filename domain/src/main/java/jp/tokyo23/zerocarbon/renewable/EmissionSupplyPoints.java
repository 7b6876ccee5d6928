package jp.tokyo23.zerocarbon.renewable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionPoints;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointRepository;
import jp.tokyo23.zerocarbon.shared.Ward;

/** The supply points of the facilities, for the reckoning of emissions. */
@ApplicationScoped
public class EmissionSupplyPoints implements EmissionPoints {

  private SupplyPointRepository supplyPoints;

  protected EmissionSupplyPoints() {} // for the CDI proxy

  @Inject
  public EmissionSupplyPoints(SupplyPointRepository supplyPoints) {
    this.supplyPoints = supplyPoints;
  }

  @Override
  public Optional<Point> find(Long supplyPointId) {
    return supplyPointId == null
        ? Optional.empty()
        : supplyPoints.find(supplyPointId).map(EmissionSupplyPoints::point);
  }

  @Override
  public List<Point> of(Ward ward) {
    Stream<Ward> wards = ward == null ? Stream.of(Ward.values()) : Stream.of(ward);
    return wards
        .flatMap(each -> supplyPoints.ofWard(each).stream())
        .map(EmissionSupplyPoints::point)
        .toList();
  }

  private static Point point(SupplyPoint point) {
    return new Point(point.id(), point.ward(), point.label());
  }
}
