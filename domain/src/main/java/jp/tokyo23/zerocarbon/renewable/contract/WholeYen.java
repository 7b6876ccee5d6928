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
    if (parts.isEmpty()) {
      return List.of();
    }
    List<BigDecimal> whole = new ArrayList<>(parts.stream().map(WholeYen::of).toList());
    BigDecimal difference = of(sum(parts)).subtract(sum(whole));
    int largest =
        IntStream.range(0, parts.size())
            .boxed()
            .max(Comparator.comparing(i -> parts.get(i).abs()))
            .orElseThrow();
    whole.set(largest, whole.get(largest).add(difference));
    return whole;
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
