package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedianSolverTest {

  /** What the library states, written here too, so that a reader that misreads is found out. */
  @ParameterizedTest(name = "instance {0}: {1}")
  @CsvSource({
    "1, 713, 713", "2, 740, 740", "3, 751, 751", "4, 651, 651", "5, 664, 664",
    "6, 778, 778", "7, 787, 787", "8, 820, 795", "9, 715, 715", "10, 829, 829"
  })
  void findsTheOptimumOfOrLibraryAndProvesItOrTellsTheGap(int number, long optimum, long proven) {
    OrLibraryInstance instance = instance(number);
    MedianResult result = solve(instance.problem(), Effort.of(7, 2_000, 600, 600));
    assertEquals(optimum, instance.optimum());
    assertEquals(optimum, result.plan().cost());
    assertTrue(result.bound() >= proven, "bound " + result.bound());
    assertTrue(result.bound() <= optimum, "bound " + result.bound());
    assertTrue(result.rootBound() <= result.bound());
    assertKept(instance.problem(), result.plan());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithTryingEverything(long seed) {
    MedianProblem problem = random(seed);
    MedianResult result = solve(problem, Effort.of(seed, 200, 200, 1_000));
    assertEquals(new Enumeration(problem).least(), result.plan().cost());
    assertTrue(result.optimal());
    assertTrue(result.rootBound() <= result.plan().cost());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void fractionsOfPointsBoundTheCostToo(long seed) {
    MedianProblem problem = random(seed);
    FractionalPricing fractional = new FractionalPricing(problem);
    ExactPricing exact = new ExactPricing(problem);
    long[] fine = new long[problem.points()];
    long[] coarse = new long[problem.points()];
    Random prices = new Random(seed);
    for (int i = 0; i < fine.length; i++) {
      int price = prices.nextInt(60);
      fine[i] = (long) price * exact.scale();
      coarse[i] = (long) price * fractional.scale();
    }
    Restriction none = Restriction.none(problem);
    for (int j = 0; j < problem.candidates(); j++) {
      long relaxed = fractional.value(j, coarse, none) / fractional.scale();
      assertTrue(relaxed <= exact.value(j, fine, none) / exact.scale());
    }
  }

  @Test
  void givesTheSamePlanForTheSameSeed() {
    MedianProblem problem = instance(5).problem();
    Effort effort = Effort.of(11, 30, 50, 0);
    assertArrayEquals(
        solve(problem, effort).plan().candidate(), solve(problem, effort).plan().candidate());
  }

  @Test
  void givesTheBestPlanWithItsBoundWhenStopped() {
    MedianProblem problem = instance(8).problem();
    MedianResult result = solve(problem, Effort.of(3, 1_000, 600, 10_000).until(() -> true));
    assertKept(problem, result.plan());
    assertTrue(result.bound() <= 820 && result.plan().cost() >= 820);
    assertFalse(result.optimal());
  }

  @Test
  void saysSoWhenNothingFits() {
    MedianProblem problem =
        MedianProblem.ofPoints(
            new long[] {6, 6, 6}, 10, 2, new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}});
    assertTrue(MedianSolver.solve(problem, Effort.of(1, 20, 20, 20)).isEmpty());
  }

  private static MedianResult solve(MedianProblem problem, Effort effort) {
    return MedianSolver.solve(problem, effort).orElseThrow();
  }

  private static void assertKept(MedianProblem problem, MedianPlan plan) {
    long[] load = new long[problem.candidates()];
    long cost = 0;
    for (int i = 0; i < problem.points(); i++) {
      int candidate = plan.candidate()[i];
      load[candidate] += problem.demand()[i];
      cost += problem.cost()[candidate][i];
      assertEquals(candidate, plan.candidate()[candidate], "a median serves itself");
    }
    int lots = 0;
    for (long each : load) {
      assertTrue(each <= problem.capacity());
      lots += each > 0 ? 1 : 0;
    }
    assertTrue(lots <= problem.maxLots());
    assertEquals(plan.cost(), cost);
  }

  private static MedianProblem random(long seed) {
    Random random = new Random(seed);
    int points = 9;
    long[] demand = random.longs(points, 1, 10).toArray();
    int[][] place = new int[points][2];
    for (int[] each : place) {
      each[0] = random.nextInt(40);
      each[1] = random.nextInt(40);
    }
    int[][] cost = new int[points][points];
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < points; j++) {
        cost[i][j] = Math.abs(place[i][0] - place[j][0]) + Math.abs(place[i][1] - place[j][1]);
      }
    }
    long total = 0;
    for (long each : demand) {
      total += each;
    }
    return MedianProblem.ofPoints(demand, total / 3 + 5, 3, cost);
  }

  private static OrLibraryInstance instance(int number) {
    try (InputStream file =
        MedianSolverTest.class.getResourceAsStream("pmedcap/p" + number + ".txt")) {
      return OrLibraryReader.read(new InputStreamReader(file, StandardCharsets.US_ASCII));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
