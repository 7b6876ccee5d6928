package jp.tokyo23.zerocarbon.renewable.tariff;

import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Name of a part of the day for which a menu has its own price (昼間, 夜間); which half-hours belong to
 * it is the menu's {@link TimeBandTable}.
 */
public record TimeBand(String name) implements Comparable<TimeBand>, Serializable {

  /** A menu with one price for the whole day. */
  public static final TimeBand ALL_DAY = new TimeBand("全時間");

  private static final int LENGTH = 20;

  public TimeBand {
    if (name == null || name.isBlank() || name.length() > LENGTH || !name.matches("[^\\s=]+")) {
      throw new RuleViolation("timeBand.unnamed", LENGTH);
    }
  }

  @Override
  public int compareTo(TimeBand other) {
    return name.compareTo(other.name);
  }
}
