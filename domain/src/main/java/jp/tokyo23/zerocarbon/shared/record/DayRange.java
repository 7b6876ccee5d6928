package jp.tokyo23.zerocarbon.shared.record;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days between which something ends.
 *
 * @param first null for any before
 * @param last in it; null for any after; before the first, nothing ends between them
 */
public record DayRange(LocalDate first, LocalDate last) implements Serializable {

  /** From today on for so many months. */
  public static DayRange within(int months, LocalDate today) {
    return new DayRange(today, today.plusMonths(months));
  }
}
