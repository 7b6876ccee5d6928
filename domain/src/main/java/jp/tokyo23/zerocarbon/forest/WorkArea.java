package jp.tokyo23.zerocarbon.forest;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.QuantitySum;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;

/**
 * Area on which one kind of work was done [ha]. There is no sum over kinds: the same area is
 * surveyed and thinned.
 */
public record WorkArea(WorkKind kind, TypedQuantity total) implements Serializable {

  /** One area for each kind among the works, in the order of the kinds. */
  static List<WorkArea> of(Collection<ForestWork> works) {
    return works.stream()
        .collect(Collectors.groupingBy(ForestWork::kind, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new WorkArea(entry.getKey(), sum(entry.getValue())))
        .toList();
  }

  private static TypedQuantity sum(List<ForestWork> works) {
    return QuantitySum.of(works.stream().map(ForestWork::area).toList(), Unit.HECTARE).total();
  }
}
