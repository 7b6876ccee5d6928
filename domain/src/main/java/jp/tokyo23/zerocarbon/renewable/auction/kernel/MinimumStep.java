package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 最小引下げ幅: {@code yen} where given, else the ratio of the amount to beat, rounded up to whole yen.
 *
 * @param yen ABSOLUTE step [yen]; null for a relative one
 * @param ratio RELATIVE step [1]: 0.005 is 0.5 %; null for an absolute one
 */
public record MinimumStep(Long yen, BigDecimal ratio) {

  public MinimumStep {
    if (yen == null == (ratio == null)) {
      throw new IllegalArgumentException("either an absolute or a relative step");
    }
    if (yen != null && yen < 1 || ratio != null && ratio.signum() < 1) {
      throw new IllegalArgumentException("step below one yen");
    }
  }

  public static MinimumStep absolute(long yen) {
    return new MinimumStep(yen, null);
  }

  public static MinimumStep relative(BigDecimal ratio) {
    return new MinimumStep(null, ratio);
  }

  /** Step [yen] below this amount. */
  public long below(long reference) {
    return yen != null
        ? yen
        : ratio
            .multiply(BigDecimal.valueOf(reference))
            .setScale(0, RoundingMode.CEILING)
            .longValueExact();
  }
}
