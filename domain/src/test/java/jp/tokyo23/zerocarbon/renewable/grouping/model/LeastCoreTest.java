package jp.tokyo23.zerocarbon.renewable.grouping.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class LeastCoreTest {

  @Test
  void twoWardsOfTheHandbookShareTheGainEvenly() {
    long[] cost = {0, 10_000_000, 6_000_000, 14_500_000};
    LeastCore.Core core = new LeastCore(2, set -> cost[set], cost[3]).core();
    assertArrayEquals(new long[] {9_250_000, 5_250_000}, core.shares());
    assertEquals(-750_000, core.excess());
    assertTrue(core.complete());
  }

  @Test
  void anEmptyCoreTellsWhatTheWorstPairLoses() {
    long[] bySize = {0, 60_000_000, 70_000_000, 120_000_000};
    LeastCore.Core core = new LeastCore(3, set -> bySize[Integer.bitCount(set)], bySize[3]).core();
    assertEquals(10_000_000, core.excess(), 2);
    assertEquals(bySize[3], Arrays.stream(core.shares()).sum());
  }

  @Test
  void noSetPaysMoreAboveItsOwnCostThanItTells() {
    Random random = new Random(3);
    int players = 7;
    long[] cost = new long[1 << players];
    for (int set = 1; set < cost.length; set++) {
      cost[set] = Integer.bitCount(set) * 1_000_000L + random.nextInt(300_000);
    }
    long total = cost[cost.length - 1];
    LeastCore.Core core = new LeastCore(players, set -> cost[set], total).core();
    long worst = Long.MIN_VALUE;
    for (int set = 1; set < cost.length - 1; set++) {
      worst = Math.max(worst, paid(core.shares(), set) - cost[set]);
    }
    assertEquals(worst, core.excess());
    assertEquals(total, paid(core.shares(), cost.length - 1));
  }

  @Test
  void aboveTenWardsItSaysThatNotAllSetsWereLookedAt() {
    IntToLongFunction cost = set -> 1_000_000L + 500_000L * Integer.bitCount(set);
    LeastCore.Core core = new LeastCore(23, cost, cost.applyAsLong((1 << 23) - 1)).core();
    assertFalse(core.complete());
    assertTrue(core.excess() < 0, "joining saves a fixed cost");
  }

  private static long paid(long[] shares, int set) {
    long paid = 0;
    for (int player = 0; player < shares.length; player++) {
      paid += (set >> player & 1) == 1 ? shares[player] : 0;
    }
    return paid;
  }
}
