package jp.tokyo23.zerocarbon.renewable.auction;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/** Points for the environment, out of 100 and with two decimals at most. */
final class EnvironmentalPoints {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int SCALE = 2;

  private EnvironmentalPoints() {}

  /**
   * The points.
   *
   * @param points null while they are not known
   * @throws RuleViolation at the field for anything else
   */
  static BigDecimal checked(BigDecimal points, String field) {
    if (points != null
        && (points.signum() < 0 || points.compareTo(ALL) > 0 || points.scale() > SCALE)) {
      throw new RuleViolation("environmentalPoints.range").at(field);
    }
    return points;
  }
}
