package jp.tokyo23.zerocarbon.renewable.web.metering;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import jp.tokyo23.zerocarbon.renewable.metering.load.LoadDuration;

/** A line of the table behind the load duration: the demand [kW] reached in so many percent. */
public record DurationLine(int percent, BigDecimal demand) {

  private static final int STEP = 10;
  private static final int STEPS = 10;

  static List<DurationLine> of(LoadDuration duration) {
    return duration.demands().isEmpty()
        ? List.of()
        : IntStream.rangeClosed(0, STEPS)
            .map(step -> step * STEP)
            .mapToObj(percent -> new DurationLine(percent, duration.demands().get(percent)))
            .toList();
  }
}
