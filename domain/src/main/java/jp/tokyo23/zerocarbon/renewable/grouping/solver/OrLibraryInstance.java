package jp.tokyo23.zerocarbon.renewable.grouping.solver;

/**
 * One instance of OR-Library.
 *
 * @param optimum the optimal value that the library states
 */
public record OrLibraryInstance(int number, long optimum, MedianProblem problem) {}
