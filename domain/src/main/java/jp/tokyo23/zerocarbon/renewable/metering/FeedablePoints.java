package jp.tokyo23.zerocarbon.renewable.metering;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;

/** Registered supply points, looked up by number as often as a file changes from one to another. */
final class FeedablePoints implements MeteredPoints {

  private final Map<String, MeteredPoint> points;

  FeedablePoints(Collection<SupplyPoint> registered) {
    points =
        registered.stream()
            .map(FeedablePoints::metered)
            .collect(Collectors.toMap(MeteredPoint::number, Function.identity()));
  }

  static MeteredPoint metered(SupplyPoint point) {
    return new MeteredPoint(
        point.id(),
        point.number().digits(),
        point.label(),
        point.ward(),
        point.contractDemand(),
        point.currentContract().currentContractEnd());
  }

  @Override
  public Optional<MeteredPoint> withNumber(String number) {
    return Optional.ofNullable(points.get(number));
  }
}
