package jp.tokyo23.zerocarbon.shared;

import java.io.Serializable;

/**
 * Short name of a joint measure (連携方策), such as {@code forest}: the name of its package, of its WAR
 * and of its records. Not an enum, so that a fifth measure needs no change here.
 */
public record MeasureCode(String value) implements Comparable<MeasureCode>, Serializable {

  public MeasureCode {
    if (!value.matches("[a-z]{2,20}")) {
      throw new IllegalArgumentException("not a measure code: " + value);
    }
  }

  @Override
  public int compareTo(MeasureCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
