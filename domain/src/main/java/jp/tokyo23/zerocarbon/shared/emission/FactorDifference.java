package jp.tokyo23.zerocarbon.shared.emission;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One subject that two editions of the same year tell differently; a null side means that the
 * edition does not name it.
 */
public record FactorDifference(
    String supplierNo,
    String label,
    Long earlierId,
    Long laterId,
    BigDecimal earlierBasic,
    BigDecimal laterBasic,
    BigDecimal earlierAdjusted,
    BigDecimal laterAdjusted)
    implements Serializable {

  /**
   * Everything new, gone or changed; unchanged lines are left out.
   *
   * @param partial whether the later edition says nothing on what it does not name
   */
  static List<FactorDifference> between(
      List<EmissionFactor> earlier, List<EmissionFactor> later, boolean partial) {
    Map<String, EmissionFactor> before = new LinkedHashMap<>();
    earlier.forEach(each -> before.put(subject(each), each));
    List<FactorDifference> found = new ArrayList<>();
    for (EmissionFactor each : later) {
      EmissionFactor old = before.remove(subject(each));
      if (old == null
          || !same(old.basic(), each.basic())
          || !same(old.adjusted(), each.adjusted())) {
        found.add(of(old, each));
      }
    }
    if (!partial) {
      before.values().forEach(gone -> found.add(of(gone, null)));
    }
    return found;
  }

  private static FactorDifference of(EmissionFactor old, EmissionFactor fresh) {
    EmissionFactor named = fresh == null ? old : fresh;
    return new FactorDifference(
        named.supplierNo(),
        named.label(),
        old == null ? null : old.id(),
        fresh == null ? null : fresh.id(),
        old == null ? null : old.basic(),
        fresh == null ? null : fresh.basic(),
        old == null ? null : old.adjusted(),
        fresh == null ? null : fresh.adjusted());
  }

  private static String subject(EmissionFactor factor) {
    return factor.supplierNo() + "|" + factor.menu() + "|" + factor.kind();
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
  }
}
