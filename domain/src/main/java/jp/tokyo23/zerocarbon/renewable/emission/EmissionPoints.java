package jp.tokyo23.zerocarbon.renewable.emission;

import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.Ward;

/** The supply points that emissions are reckoned for, as their register names them. */
public interface EmissionPoints {

  /**
   * A supply point.
   *
   * @param name facility, and the point's own name where it has one
   */
  record Point(Long id, Ward ward, String name) {}

  Optional<Point> find(Long supplyPointId);

  /** In the order of wards and names; with null, of all wards. */
  List<Point> of(Ward ward);
}
