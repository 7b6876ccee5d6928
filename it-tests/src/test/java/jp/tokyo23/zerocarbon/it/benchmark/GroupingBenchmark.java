package jp.tokyo23.zerocarbon.it.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.tokyo23.zerocarbon.renewable.grouping.model.HardClass;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LoadProfile;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotBounds;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotPoint;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotProposal;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotSolver;
import jp.tokyo23.zerocarbon.renewable.grouping.model.LotWeights;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.Effort;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.MedianResult;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.MedianSolver;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.OrLibraryInstance;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.OrLibraryReader;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * The ten capacitated p-median instances of OR-Library against their optimal values and against a
 * general integer solver, and made-up supply points, in one class and in several.
 */
public final class GroupingBenchmark {

  private static final int INSTANCES = 10;
  private static final int KINDS = 8;
  private static final int LIMIT_SECONDS = 10;
  private static final long SEED = 7;

  private GroupingBenchmark() {}

  /**
   * @param arguments folder of the instances
   */
  public static void main(String[] arguments) throws Exception {
    System.out.printf(
        "limit %d s an instance; CPU of all threads; ojAlgo, as long for each and then ended: value,"
            + " bound of its linear relaxation, time of both; ratio of the times%n",
        LIMIT_SECONDS);
    instances(Path.of(arguments[0]));
    System.out.println("points classes lots cost[yen] bound[yen] gap[%] seconds CPU");
    for (int[] each : new int[][] {{500, 1}, {5_000, 6}, {5_000, 1}}) {
      points(each[0], each[1]);
    }
  }

  private static void instances(Path folder) throws IOException, InterruptedException {
    System.out.println(
        "instance value optimum rootBound bound gap[%] nodes seconds CPU |"
            + " ojAlgo value bound seconds | times ours");
    double gaps = 0;
    for (int number = 1; number <= INSTANCES; number++) {
      gaps += instance(folder.resolve("p" + number + ".txt"));
    }
    System.out.printf("mean gap [%%] %.2f%n", gaps / INSTANCES);
  }

  private static double instance(Path path) throws IOException, InterruptedException {
    OrLibraryInstance instance;
    try (Reader file = Files.newBufferedReader(path)) {
      instance = OrLibraryReader.read(file);
    }
    Stopwatch own = new Stopwatch();
    long end = System.nanoTime() + LIMIT_SECONDS * 1_000_000_000L;
    MedianResult result =
        MedianSolver.solve(
                instance.problem(),
                Effort.of(SEED, 2_000, 600, 20_000).until(() -> System.nanoTime() - end > 0))
            .orElseThrow();
    double ours = own.seconds();
    double cpu = own.cpuSeconds();
    LibrarySolver.Answer peer = LibrarySolver.of(path, LIMIT_SECONDS);
    long cost = result.plan().cost();
    System.out.printf(
        "%d %d %d %d %d %.2f %d %.2f %.2f | %.0f %.1f %.2f | %.0f%n",
        instance.number(),
        cost,
        instance.optimum(),
        result.rootBound(),
        result.bound(),
        gap(cost, result.bound()),
        result.nodes(),
        ours,
        cpu,
        peer.value(),
        peer.bound(),
        peer.seconds(),
        peer.seconds() / ours);
    return gap(cost, result.bound());
  }

  private static void points(int count, int classes) {
    List<LotPoint> points = made(count, classes);
    LotWeights weights = new LotWeights(500_000, 1_000, 1_500, 0, 200, 30_000_000);
    LotBounds bounds = new LotBounds(5_000_000L, 30_000_000L, null, null, null);
    Stopwatch watch = new Stopwatch();
    LotProposal proposal = new LotSolver(weights, bounds, Effort.of(1, 200, 100, 0)).solve(points);
    System.out.printf(
        "%,d %d %d %,d %,d %.2f %.1f %.1f%n",
        count,
        classes,
        proposal.lots().size(),
        proposal.cost(),
        proposal.bound(),
        gap(proposal.cost(), proposal.bound()),
        watch.seconds(),
        watch.cpuSeconds());
  }

  private static List<LotPoint> made(int count, int classes) {
    Random random = new Random(SEED);
    List<LotPoint> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(KINDS);
      int base = 5_000 + (int) Math.min(500_000, Math.exp(9 + 1.2 * random.nextGaussian()));
      LoadProfile profile = new LoadProfile(new int[LoadProfile.SLOTS]);
      long mean = fill(profile.watts(), base, kind, random) / LoadProfile.SLOTS;
      points.add(
          new LotPoint(
              i,
              Ward.values()[random.nextInt(Ward.values().length)],
              new HardClass(List.of("class " + random.nextInt(classes))),
              "kind " + kind,
              mean * 8_760 / 1_000,
              profile.peak(),
              profile,
              (int) (mean * 1_000 / profile.peak()),
              250 + random.nextInt(100),
              950 + random.nextInt(50),
              20_000 + 90 * random.nextInt(4),
              true,
              false));
    }
    return points;
  }

  private static long fill(int[] watts, int base, int kind, Random random) {
    long sum = 0;
    for (int slot = 0; slot < watts.length; slot++) {
      int ofDay = slot % LoadProfile.SLOTS_OF_A_DAY;
      boolean workday = slot / LoadProfile.SLOTS_OF_A_DAY % 2 == 0;
      double hump = Math.exp(-Math.pow((ofDay - 16 - 3 * kind) / 6.0, 2)) * (workday ? 1.5 : 0.5);
      watts[slot] = (int) (base * (1 + hump + 0.1 * random.nextDouble()));
      sum += watts[slot];
    }
    return sum;
  }

  private static double gap(long cost, long bound) {
    return 100.0 * (cost - bound) / cost;
  }

  /** Time on the clock and of the processors, which others may use meanwhile. */
  private static final class Stopwatch {

    private static final OperatingSystemMXBean PROCESS =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long begin = System.nanoTime();
    private final long cpuBegin = PROCESS.getProcessCpuTime();

    double seconds() {
      return (System.nanoTime() - begin) / 1e9;
    }

    double cpuSeconds() {
      return (PROCESS.getProcessCpuTime() - cpuBegin) / 1e9;
    }
  }
}
