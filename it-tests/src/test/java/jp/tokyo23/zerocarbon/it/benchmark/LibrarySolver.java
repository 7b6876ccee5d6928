package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.MedianProblem;
import jp.tokyo23.zerocarbon.renewable.grouping.solver.OrLibraryReader;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The peer: the same problem as an integer programme for ojAlgo, in the tight formulation, where a
 * point is served by open candidates only.
 */
final class LibrarySolver {

  private final MedianProblem problem;
  private final long milliseconds;

  LibrarySolver(MedianProblem problem, int seconds) {
    this.problem = problem;
    milliseconds = 1_000L * seconds;
  }

  /**
   * What the peer finds before its process is ended: it takes far longer than the time that it is
   * given, and more memory than there is.
   *
   * @param value of the best plan; NaN where none was found
   * @param bound of the linear relaxation; NaN where it was not solved
   */
  record Answer(double value, double bound, double seconds) {}

  /** Solves in a process of its own. */
  static Answer of(Path instance, int seconds) throws IOException, InterruptedException {
    Path output = Files.createTempFile("peer", ".txt");
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LibrarySolver.class.getName(),
                instance.toString(),
                String.valueOf(seconds))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2L * seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    double took = (System.nanoTime() - begun) / 1e9;
    List<String> lines = Files.readAllLines(output);
    Files.delete(output);
    return new Answer(found(lines, "value "), found(lines, "bound "), took);
  }

  private static double found(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> Double.valueOf(line.substring(name.length())))
        .findFirst()
        .orElse(Double.NaN);
  }

  /**
   * @param arguments file of the instance, seconds for the plan and as many for the bound
   */
  public static void main(String[] arguments) throws IOException {
    try (Reader file = Files.newBufferedReader(Path.of(arguments[0]))) {
      LibrarySolver solver =
          new LibrarySolver(OrLibraryReader.read(file).problem(), Integer.parseInt(arguments[1]));
      System.out.println("bound " + solver.bound());
      System.out.println("value " + solver.plan());
    }
  }

  /** Value of the best plan found; NaN where none was found. */
  double plan() {
    Optimisation.Result result = model().minimise();
    return result.getState().isFeasible() ? result.getValue() : Double.NaN;
  }

  /** Bound of the linear relaxation; NaN where it was not solved in time. */
  double bound() {
    ExpressionsBasedModel model = model();
    model.relax(false);
    Optimisation.Result result = model.minimise();
    return result.getState().isOptimal() ? result.getValue() : Double.NaN;
  }

  private ExpressionsBasedModel model() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = milliseconds;
    model.options.time_suffice = milliseconds;
    int points = problem.points();
    Variable[][] serves = new Variable[points][points];
    for (int j = 0; j < points; j++) {
      for (int i = 0; i < points; i++) {
        serves[j][i] = model.newVariable(j + " serves " + i).binary().weight(problem.cost()[j][i]);
      }
    }
    Expression lots = model.newExpression("lots").level(problem.maxLots());
    for (int j = 0; j < points; j++) {
      lots.set(serves[j][j], 1);
      Expression load = model.newExpression("load " + j).upper(0);
      Expression once = model.newExpression("once " + j).level(1);
      for (int i = 0; i < points; i++) {
        once.set(serves[i][j], 1);
        long demand = problem.demand()[i];
        load.set(serves[j][i], i == j ? demand - problem.capacity() : demand);
        if (i != j) {
          model
              .newExpression(j + " open for " + i)
              .upper(0)
              .set(serves[j][i], 1)
              .set(serves[j][j], -1);
        }
      }
    }
    return model;
  }
}
