package jp.tokyo23.zerocarbon.renewable.grouping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.grouping.model.HardClass;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotBounds;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.WardNeeds;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoint;
import jp.tokyo23.zerocarbon.renewable.round.LotLimits;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What the wards ask of the lots. A plan keeps it; what cannot be kept is refused with the name of
 * the ward, so that it is settled with the ward.
 *
 * @param limits of the wards that ask for something; of several conditions the tightest
 */
public record WardWishes(Map<Ward, LotLimits> limits) implements Serializable {

  public static final WardWishes NONE = new WardWishes(Map.of());

  static WardWishes of(Collection<AcceptedPoint> points) {
    Map<Ward, LotLimits> limits = new EnumMap<>(Ward.class);
    for (AcceptedPoint each : points) {
      limits.merge(each.ward(), each.conditions().limits(), WardWishes::tightest);
    }
    limits.values().removeIf(WardWishes::nothing);
    return new WardWishes(limits);
  }

  private static LotLimits tightest(LotLimits one, LotLimits other) {
    boolean together = yes(one.schoolsTogether()) || yes(other.schoolsTogether());
    Integer most =
        Stream.of(one, other)
            .map(LotLimits::mostLots)
            .filter(Objects::nonNull)
            .min(Integer::compare)
            .orElse(null);
    String words =
        Stream.of(one, other)
            .map(LotLimits::otherLimits)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(" ／ "));
    return new LotLimits(together, most, words.isEmpty() ? null : words);
  }

  private static boolean yes(Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }

  private static boolean nothing(LotLimits limits) {
    return !yes(limits.schoolsTogether())
        && limits.mostLots() == null
        && limits.otherLimits() == null;
  }

  LotBounds within(LotBounds bounds) {
    Map<Ward, Integer> most = new EnumMap<>(Ward.class);
    limits.forEach(
        (ward, limit) -> {
          if (limit.mostLots() != null) {
            most.put(ward, limit.mostLots());
          }
        });
    return bounds.withWardLots(most);
  }

  /** Refuses what no plan can keep, for all wards at once. */
  void requirePossible(List<LotPoint> points, LotBounds bounds) {
    List<RuleViolation> refused = new ArrayList<>();
    for (Ward ward : Ward.values()) {
      List<LotPoint> own = points.stream().filter(each -> each.ward() == ward).toList();
      List<LotPoint> tied = own.stream().filter(LotPoint::tied).toList();
      if (!tied.isEmpty()) {
        requireOneLot(ward, tied, bounds, refused);
      }
      Integer most = within(bounds).wardLots().get(ward);
      int least = WardNeeds.least(own, bounds);
      if (most != null && least > most) {
        refused.add(new RuleViolation("lotPlan.wardLots", ward.officialName(), most, least));
      }
    }
    refuse(refused);
  }

  private static void requireOneLot(
      Ward ward, List<LotPoint> tied, LotBounds bounds, List<RuleViolation> refused) {
    List<HardClass> classes = tied.stream().map(LotPoint::hardClass).distinct().toList();
    if (classes.size() > 1) {
      TreeSet<String> parting = new TreeSet<>();
      classes.forEach(each -> parting.addAll(each.criteria()));
      parting.removeIf(word -> classes.stream().allMatch(each -> each.criteria().contains(word)));
      refused.add(
          new RuleViolation(
              "lotPlan.schoolsApart", ward.officialName(), String.join("、", parting)));
    } else if (WardNeeds.least(tied, bounds) > 1) {
      refused.add(
          new RuleViolation(
              "lotPlan.schoolsTooLarge",
              ward.officialName(),
              tied.stream().mapToLong(LotPoint::energy).sum(),
              tied.stream().mapToLong(LotPoint::demand).sum() / 1_000));
    }
  }

  /** Refuses a plan of the solver that does not keep a ward's limit. */
  void requireKept(List<List<LotPoint>> lots, LotBounds bounds) {
    List<RuleViolation> refused = new ArrayList<>();
    within(bounds)
        .wardLots()
        .forEach(
            (ward, most) -> {
              long used = lotsOf(ward, lots);
              if (used > most) {
                refused.add(
                    new RuleViolation("lotPlan.wardLotsMissed", ward.officialName(), most, used));
              }
            });
    refuse(refused);
  }

  private static void refuse(List<RuleViolation> refused) {
    if (!refused.isEmpty()) {
      throw refused.get(0).at("roundId").with(refused.subList(1, refused.size()));
    }
  }

  static long lotsOf(Ward ward, List<List<LotPoint>> lots) {
    return lots.stream().filter(lot -> lot.stream().anyMatch(each -> each.ward() == ward)).count();
  }
}
