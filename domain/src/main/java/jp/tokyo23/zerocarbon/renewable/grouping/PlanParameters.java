package jp.tokyo23.zerocarbon.renewable.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.renewable.grouping.model.DeclaredCapacities;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotBounds;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotWeights;
import jp.tokyo23.zerocarbon.shared.Decimals;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What a plan was made with: bounds, weights, seed. All weights are to be confirmed and shown
 * beside the plan. Immutable; a bound that is null is not set.
 */
@Embeddable
public class PlanParameters implements Serializable {

  private static final long serialVersionUID = 1L;

  /** More than all wards use together [kWh/year]. */
  private static final long UNLIMITED_GAIN = 1_000_000_000_000L;

  @Column(precision = 15)
  private BigDecimal minEnergy;

  @Column(precision = 15)
  private BigDecimal maxEnergy;

  @Column(length = 500)
  private String declaredCapacities;

  private Integer maxLots;
  private Integer lotsPerWard;

  @Column(nullable = false, precision = 15)
  private BigDecimal lotCost;

  @Column(nullable = false, precision = 15, scale = 3)
  private BigDecimal shapeWeight;

  @Column(nullable = false, precision = 15)
  private BigDecimal peakWeight;

  @Column(nullable = false, precision = 15)
  private BigDecimal endMismatchWeight;

  @Column(nullable = false, precision = 15, scale = 3)
  private BigDecimal scaleGain;

  @Column(precision = 15)
  private BigDecimal scaleGainUpTo;

  private boolean managersApart;
  private boolean allDayApart;
  private boolean generationApart;

  @Column(length = 200)
  private String excludedWards;

  @Column(nullable = false)
  private Integer seed;

  @Column(nullable = false)
  private Integer secondsAllowed;

  protected PlanParameters() {} // for Jakarta Persistence

  public PlanParameters(Bounds bounds, Weights weights, Scope scope) {
    minEnergy = bounds.minEnergy();
    maxEnergy = bounds.maxEnergy();
    declaredCapacities =
        bounds.declaredCapacities().stream().map(Decimals::text).collect(Collectors.joining(" "));
    maxLots = bounds.maxLots();
    lotsPerWard = bounds.lotsPerWard();
    lotCost = weights.lotCost();
    shapeWeight = weights.shape();
    peakWeight = weights.peak();
    endMismatchWeight = weights.endMismatch();
    scaleGain = weights.scaleGain();
    scaleGainUpTo = weights.scaleGainUpTo();
    managersApart = scope.managersApart();
    allDayApart = scope.allDayApart();
    generationApart = scope.generationApart();
    excludedWards = scope.excludedWards().stream().map(Ward::name).collect(Collectors.joining(" "));
    seed = scope.seed();
    secondsAllowed = scope.secondsAllowed();
    check();
  }

  /**
   * Bounds of a lot; null for none.
   *
   * @param minEnergy [kWh/year]
   * @param maxEnergy [kWh/year]
   * @param declaredCapacities what suppliers have declared [kW]; none or at least three
   */
  public record Bounds(
      BigDecimal minEnergy,
      BigDecimal maxEnergy,
      List<BigDecimal> declaredCapacities,
      Integer maxLots,
      Integer lotsPerWard)
      implements Serializable {}

  /**
   * Weights of the cost of a lot.
   *
   * @param lotCost [yen/year]
   * @param shape [yen/kWh]
   * @param peak [yen/kW/year]
   * @param endMismatch [yen/day]
   * @param scaleGain [yen/kWh]
   * @param scaleGainUpTo [kWh/year]; null: the gain has no end
   */
  public record Weights(
      BigDecimal lotCost,
      BigDecimal shape,
      BigDecimal peak,
      BigDecimal endMismatch,
      BigDecimal scaleGain,
      BigDecimal scaleGainUpTo)
      implements Serializable {}

  /**
   * What is grouped, and how it is sought.
   *
   * @param managersApart whether facilities of designated managers form lots of their own
   * @param allDayApart the same for facilities that run around the clock
   * @param generationApart the same for facilities with solar panels or storage
   * @param excludedWards wards that are left out, for instance after an objection
   * @param secondsAllowed after which the best plan known is taken
   */
  public record Scope(
      boolean managersApart,
      boolean allDayApart,
      boolean generationApart,
      List<Ward> excludedWards,
      int seed,
      int secondsAllowed)
      implements Serializable {}

  private void check() {
    Stream.of(lotCost, shapeWeight, peakWeight, endMismatchWeight, scaleGain)
        .filter(each -> each == null || each.signum() < 0)
        .findFirst()
        .ifPresent(
            each -> {
              throw new RuleViolation("planParameters.weightMissing").at("lotCost");
            });
    if (minEnergy != null && maxEnergy != null && minEnergy.compareTo(maxEnergy) > 0) {
      throw new RuleViolation("planParameters.energyBounds").at("minEnergy");
    }
    if (!capacities().isEmpty() && thirdLargestCapacity().isEmpty()) {
      throw new RuleViolation("planParameters.threeCapacities").at("declaredCapacities");
    }
  }

  private List<BigDecimal> capacities() {
    return words(declaredCapacities).map(Decimals::parse).toList();
  }

  private static Stream<String> words(String text) {
    return text == null || text.isBlank() ? Stream.empty() : Stream.of(text.strip().split("\\s+"));
  }

  /** K₃ [kW]: most contract demand of a lot. */
  public Optional<BigDecimal> thirdLargestCapacity() {
    return DeclaredCapacities.thirdLargest(capacities());
  }

  public LotBounds bounds() {
    return new LotBounds(
        whole(minEnergy),
        whole(maxEnergy),
        thirdLargestCapacity().map(each -> each.movePointRight(3).longValue()).orElse(null),
        maxLots,
        lotsPerWard);
  }

  public LotWeights weights() {
    return new LotWeights(
        lotCost.longValueExact(),
        shapeWeight.movePointRight(3).longValueExact(),
        peakWeight.longValueExact(),
        endMismatchWeight.longValueExact(),
        scaleGain.movePointRight(3).longValueExact(),
        scaleGainUpTo == null ? UNLIMITED_GAIN : scaleGainUpTo.longValueExact());
  }

  private static Long whole(BigDecimal value) {
    return value == null ? null : value.longValueExact();
  }

  public Bounds typedBounds() {
    return new Bounds(minEnergy, maxEnergy, capacities(), maxLots, lotsPerWard);
  }

  public Weights typedWeights() {
    return new Weights(
        lotCost,
        Decimals.plain(shapeWeight),
        peakWeight,
        endMismatchWeight,
        Decimals.plain(scaleGain),
        scaleGainUpTo);
  }

  public Scope scope() {
    return new Scope(
        managersApart,
        allDayApart,
        generationApart,
        words(excludedWards).map(Ward::valueOf).toList(),
        seed,
        secondsAllowed);
  }
}
