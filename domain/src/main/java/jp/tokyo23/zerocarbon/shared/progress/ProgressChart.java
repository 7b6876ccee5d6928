package jp.tokyo23.zerocarbon.shared.progress;

import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;

/**
 * A picture of one measure, drawn as bars with the same values as a table behind it. A blank value
 * has no bar.
 *
 * @param source where the values come from
 */
public record ProgressChart(String title, String unit, String source, List<Bar> bars)
    implements Serializable {

  /** One bar. */
  public record Bar(String label, TypedQuantity value) implements Serializable {}

  public ProgressChart {
    bars = List.copyOf(bars);
  }
}
