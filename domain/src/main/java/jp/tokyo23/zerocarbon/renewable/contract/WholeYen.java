package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts in whole yen that add up to the rounded sum: the largest part takes the difference. */
final class WholeYen {

  private WholeYen() {}

  static BigDecimal of(BigDecimal yen) {
    return yen.setScale(0, RoundingMode.HALF_UP);
  }

  static List<BigDecimal> of(List<BigDecimal> parts) {
    return adding(of(sum(parts)), parts);
  }

  /** Parts that add up to this whole sum, which is the rounded one or at most a yen off it. */
  static List<BigDecimal> adding(BigDecimal wholeSum, List<BigDecimal> parts) {
    List<BigDecimal> whole = new ArrayList<>(parts.stream().map(WholeYen::of).toList());
    BigDecimal difference = wholeSum.subtract(sum(whole));
    IntStream.range(0, parts.size())
        .boxed()
        .max(Comparator.comparing(i -> parts.get(i).abs()))
        .ifPresent(largest -> whole.set(largest, whole.get(largest).add(difference)));
    return whole;
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
