package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Arrays;

/** What is decided so far: a node of branch and bound, or nothing at the root. */
final class Restriction {

  static final int NOT_DECIDED = -1;

  private final MedianProblem problem;
  private final boolean[] open;
  private final boolean[] closed;
  private final int[] server;
  private final boolean[][] forbidden;

  private Restriction(
      MedianProblem problem,
      boolean[] open,
      boolean[] closed,
      int[] server,
      boolean[][] forbidden) {
    this.problem = problem;
    this.open = open;
    this.closed = closed;
    this.server = server;
    this.forbidden = forbidden;
  }

  static Restriction none(MedianProblem problem) {
    int candidates = problem.candidates();
    int[] server = new int[problem.points()];
    Arrays.fill(server, NOT_DECIDED);
    return new Restriction(
        problem,
        new boolean[candidates],
        new boolean[candidates],
        server,
        new boolean[candidates][]);
  }

  /** The same with the point served by the candidate. */
  Restriction serving(int point, int candidate) {
    Restriction child = copy();
    child.serve(point, candidate);
    return child;
  }

  private Restriction copy() {
    boolean[][] rows = new boolean[forbidden.length][];
    for (int j = 0; j < rows.length; j++) {
      rows[j] = forbidden[j] == null ? null : forbidden[j].clone();
    }
    return new Restriction(problem, open.clone(), closed.clone(), server.clone(), rows);
  }

  private void serve(int point, int candidate) {
    server[point] = candidate;
    if (!open[candidate]) {
      open[candidate] = true;
      server[candidate] = candidate;
    }
  }

  void forbid(int point, int candidate) {
    if (point == candidate) {
      closed[candidate] = true;
    }
    if (forbidden[candidate] == null) {
      forbidden[candidate] = new boolean[problem.points()];
    }
    forbidden[candidate][point] = true;
  }

  boolean open(int candidate) {
    return open[candidate];
  }

  boolean free(int candidate) {
    return !open[candidate] && !closed[candidate] && !taken(candidate);
  }

  /** Another lot serves the point that this candidate is. */
  private boolean taken(int candidate) {
    return server[candidate] != NOT_DECIDED && server[candidate] != candidate;
  }

  boolean decided(int point) {
    return server[point] != NOT_DECIDED;
  }

  int server(int point) {
    return server[point];
  }

  /** Whether a lot round the candidate holds the point in any case. */
  boolean mandatory(int point, int candidate) {
    return server[point] == candidate || point == candidate;
  }

  /** Whether a lot round the candidate may hold the point. */
  boolean possible(int point, int candidate) {
    return !decided(point)
        && (forbidden[candidate] == null || !forbidden[candidate][point])
        && (point >= open.length || !open[point]);
  }
}
