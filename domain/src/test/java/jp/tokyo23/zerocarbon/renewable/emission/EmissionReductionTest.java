package jp.tokyo23.zerocarbon.renewable.emission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EmissionReductionTest {

  /**
   * EX-GHG-1: 780,000 kWh at 0.000464, then 760,000 kWh at 0.000167; the previous menu 0.000457.
   */
  @Test
  void bothBasesAndTheirPartsAreExact() {
    EmissionReduction result = reduction("780000", "0.000464", "760000", "0.000167", "0.000457");

    assertAmount("361.920", result.baseEmission());
    assertAmount("126.920", result.emission());
    assertAmount("235.000", result.planReduction());
    assertAmount("9.280", result.volumeEffect());
    assertAmount("225.720", result.factorEffect());
    assertAmount("220.400", result.counterfactual());
    assertAmount("321.480", result.locationEmission());
  }

  @Test
  void whatIsNotKnownIsEmptyAndNeverZero() {
    EmissionReduction noBase = reduction(null, "0.000464", "760000", "0.000167", "0.000457");
    assertEquals(Optional.empty(), noBase.planReduction());
    assertEquals(Optional.empty(), noBase.factorEffect());
    assertEquals(Optional.empty(), noBase.volumeEffect());
    assertAmount("220.400", noBase.counterfactual());

    EmissionReduction noPrevious = reduction("780000", "0.000464", "760000", "0.000167", null);
    assertEquals(Optional.empty(), noPrevious.counterfactual());
    assertAmount("235.000", noPrevious.planReduction());

    EmissionReduction noEnergy = reduction("780000", "0.000464", null, "0.000167", "0.000457");
    assertEquals(Optional.empty(), noEnergy.emission());
    assertEquals(Optional.empty(), noEnergy.planReduction());
    assertEquals(Optional.empty(), noEnergy.volumeEffect());
  }

  @Test
  void aFactorOfZeroIsAValue() {
    EmissionReduction green = reduction("780000", "0.000464", "760000", "0.000000", "0.000457");

    assertAmount("0", green.emission());
    assertAmount("347.320", green.counterfactual());
  }

  @Test
  void theTwoEffectsAlwaysAddUpToTheReduction() {
    SplittableRandom random = new SplittableRandom(20261124);
    for (int i = 0; i < 1_000; i++) {
      EmissionReduction any =
          new EmissionReduction(
              BigDecimal.valueOf(random.nextLong(10_000_000_000L), 3),
              BigDecimal.valueOf(random.nextLong(2_000), 6),
              BigDecimal.valueOf(random.nextLong(10_000_000_000L), 3),
              BigDecimal.valueOf(random.nextLong(2_000), 6),
              null,
              null);
      BigDecimal parts = any.volumeEffect().orElseThrow().add(any.factorEffect().orElseThrow());
      assertTrue(
          parts.compareTo(any.planReduction().orElseThrow()) == 0, () -> "not exact: " + any);
    }
  }

  private static EmissionReduction reduction(
      String baseEnergy, String baseFactor, String energy, String factor, String previous) {
    return new EmissionReduction(
        number(baseEnergy),
        number(baseFactor),
        number(energy),
        number(factor),
        number(previous),
        new BigDecimal("0.000423"));
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static void assertAmount(String expected, Optional<BigDecimal> amount) {
    BigDecimal value = amount.orElseThrow();
    assertTrue(new BigDecimal(expected).compareTo(value) == 0, () -> expected + " but " + value);
  }
}
