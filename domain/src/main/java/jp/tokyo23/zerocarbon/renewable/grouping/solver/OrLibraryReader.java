package jp.tokyo23.zerocarbon.renewable.grouping.solver;

import java.util.Scanner;

/**
 * Reads a capacitated p-median instance in the format of OR-Library (J. E. Beasley): instance
 * number and optimal value, then number of points, medians and capacity, then number, coordinates
 * and demand of each point. Distances are Euclidean, rounded down.
 */
public final class OrLibraryReader {

  private OrLibraryReader() {}

  public static OrLibraryInstance read(Readable source) {
    try (Scanner tokens = new Scanner(source)) {
      int number = tokens.nextInt();
      long optimum = tokens.nextLong();
      int points = tokens.nextInt();
      int medians = tokens.nextInt();
      long capacity = tokens.nextLong();
      long[] demand = new long[points];
      int[][] place = new int[points][2];
      for (int i = 0; i < points; i++) {
        tokens.nextInt();
        place[i][0] = tokens.nextInt();
        place[i][1] = tokens.nextInt();
        demand[i] = tokens.nextLong();
      }
      return new OrLibraryInstance(
          number, optimum, MedianProblem.ofPoints(demand, capacity, medians, distances(place)));
    }
  }

  private static int[][] distances(int[][] place) {
    int[][] distance = new int[place.length][place.length];
    for (int i = 0; i < place.length; i++) {
      for (int j = 0; j < place.length; j++) {
        long x = place[i][0] - place[j][0];
        long y = place[i][1] - place[j][1];
        distance[i][j] = (int) Math.sqrt(x * x + y * y);
      }
    }
    return distance;
  }
}
