package jp.tokyo23.zerocarbon.renewable.grouping.model;

import java.util.List;

/**
 * What supply points must have in common to share a lot (handbook 9.1).
 *
 * @param criteria the common values in words: 高圧, 再エネ100%, …
 */
public record HardClass(List<String> criteria) implements Comparable<HardClass> {

  private static final String SEPARATOR = "・";

  /** The criteria that a label was made of. */
  public static List<String> criteriaOf(String label) {
    return List.of(label.split(SEPARATOR));
  }

  public String label() {
    return String.join(SEPARATOR, criteria);
  }

  @Override
  public int compareTo(HardClass other) {
    return label().compareTo(other.label());
  }
}
