package jp.tokyo23.zerocarbon.renewable.facility;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.Decimals;

/**
 * Twelve figures of a year, from April to March, in the unit of their field. A month that is not
 * known is missing and never 0.
 *
 * @param values twelve values; null for a missing month
 */
public record MonthlyFigures(List<BigDecimal> values) implements Serializable {

  public static final int MONTHS = 12;
  public static final MonthlyFigures NONE =
      new MonthlyFigures(Collections.nCopies(MONTHS, (BigDecimal) null));

  public MonthlyFigures {
    if (values.size() != MONTHS) {
      throw new IllegalArgumentException("twelve months, not " + values.size());
    }
    values = values.stream().map(Decimals::plain).toList();
  }

  /** Twelve whole numbers from April on. */
  public static MonthlyFigures of(long... values) {
    return new MonthlyFigures(LongStream.of(values).mapToObj(BigDecimal::valueOf).toList());
  }

  /** Months from April to March. */
  public static List<Month> months() {
    return IntStream.range(0, MONTHS).mapToObj(Month.APRIL::plus).toList();
  }

  /** Hours of a month [h]; of February in a leap year, so that nothing possible is refused. */
  public static BigDecimal mostHours(Month month) {
    return BigDecimal.valueOf(24L * month.maxLength());
  }

  public Optional<BigDecimal> in(Month month) {
    return Optional.ofNullable(values.get(month.minus(3).ordinal()));
  }

  public Stream<BigDecimal> known() {
    return values.stream().filter(Objects::nonNull);
  }

  public boolean complete() {
    return known().count() == MONTHS;
  }

  public List<Month> missing() {
    return months().stream().filter(month -> in(month).isEmpty()).toList();
  }

  /** Sum of the known months; empty when none is known. */
  public Optional<BigDecimal> sum() {
    return known().reduce(BigDecimal::add);
  }

  public Optional<BigDecimal> highest() {
    return known().max(BigDecimal::compareTo);
  }

  /** 4月 1,200、5月 —, … as a history shows it; empty when no month is known. */
  @Override
  public String toString() {
    return known().findAny().isEmpty()
        ? ""
        : months().stream()
            .map(month -> month.getValue() + "月 " + in(month).map(Decimals::text).orElse("—"))
            .collect(Collectors.joining("、"));
  }
}
