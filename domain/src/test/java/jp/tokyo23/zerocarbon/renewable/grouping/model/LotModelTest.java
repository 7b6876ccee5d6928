package jp.tokyo23.zerocarbon.renewable.grouping.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of handbook chapter 9. */
class LotModelTest {

  /** EX-CAP-1. */
  @Test
  void threeSuppliersCanBidForTheThirdLargestCapacity() {
    assertEquals(
        Optional.of(BigDecimal.valueOf(5_000)),
        DeclaredCapacities.thirdLargest(decimals(12_000, 8_000, 5_000, 3_000)));
    assertEquals(Optional.empty(), DeclaredCapacities.thirdLargest(decimals(12_000, 8_000)));
  }

  /** EX-L2-1. */
  @Test
  void countsBinsThatAnyPackingNeeds() {
    assertEquals(4, MartelloToth.l2(new long[] {6, 6, 6, 5}, 10));
    assertEquals(1, MartelloToth.l2(new long[] {1, 2, 3}, 10));
    assertEquals(3, MartelloToth.l2(new long[] {4, 4, 4, 4, 4, 4}, 10));
  }

  /** EX-LF-1. */
  @Test
  void loadFactorIsEnergyOverDemandAllYear() {
    assertEquals(
        new BigDecimal("0.2968"),
        LoadFigures.loadFactor(BigDecimal.valueOf(780_000), BigDecimal.valueOf(300)));
    assertEquals(
        new BigDecimal("0.2568"),
        LoadFigures.loadFactor(BigDecimal.valueOf(225_000), BigDecimal.valueOf(100)));
    assertNull(LoadFigures.loadFactor(BigDecimal.TEN, BigDecimal.ZERO));
  }

  /** EX-SR-1. */
  @Test
  void summerRatioIsJulyToSeptember() {
    assertEquals(
        new BigDecimal("0.3077"),
        LoadFigures.summerRatio(BigDecimal.valueOf(240_000), BigDecimal.valueOf(780_000)));
  }

  /** EX-PEAK-1. */
  @Test
  void bundlingLowersThePeak() {
    LoadProfile first = new LoadProfile(new int[] {300_000, 100_000, 50_000});
    LoadProfile second = new LoadProfile(new int[] {70_000, 100_000, 20_000});
    assertEquals(370_000, LoadProfile.sum(List.of(first, second)).peak());
    assertEquals(30_000, LoadProfile.bundlingMerit(List.of(first, second)));
  }

  /** EX-FAIR-1, in yen. */
  @Test
  void sharesTheGainOfTwoWards() {
    long[] cost = {0, 10_000_000, 6_000_000, 14_500_000};
    assertArrayEquals(
        new long[] {9_250_000, 5_250_000}, CostShares.shapley(2, set -> cost[set], 1));
    assertArrayEquals(
        new long[] {9_062_500, 5_437_500},
        CostShares.proportional(14_500_000, new long[] {10_000_000, 6_000_000}));
  }

  @Test
  void knowsNoProportionToAGain() {
    assertNull(CostShares.proportional(100, new long[] {-50, 200}));
  }

  @Test
  void sharesOfManyAddUpToo() {
    int players = CostShares.MOST_EXACT + 3;
    long[] shares = CostShares.shapley(players, set -> 1_000L * Integer.bitCount(set) + 7, 3);
    assertEquals(1_000L * players + 7, Arrays.stream(shares).sum());
    assertTrue(Arrays.stream(shares).allMatch(each -> each >= 1_000 && each <= 1_010));
  }

  private static List<BigDecimal> decimals(long... values) {
    return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void clustersByLoadFactor() {
    LoadProfile flat = SampleLoads.profile(10_000, 20, 0);
    List<LotPoint> points =
        Stream.of(300, 310, 700, 305, 710)
            .map(
                factor ->
                    new LotPoint(
                        factor, null, null, "", 1, 1, flat, factor, 0, 0, null, false, false))
            .toList();
    List<List<Integer>> clusters =
        Baselines.clusters(points, 2).stream()
            .map(each -> each.stream().map(LotPoint::loadFactor).toList())
            .toList();
    assertEquals(List.of(List.of(300, 305, 310), List.of(700, 710)), clusters);
  }
}
