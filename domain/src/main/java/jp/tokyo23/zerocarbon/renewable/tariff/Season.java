package jp.tokyo23.zerocarbon.renewable.tariff;

import java.time.LocalDate;
import java.time.Month;

/** Season of a price: 夏季 is 1 July to 30 September (新潟市水道局 contract), その他季 the rest. */
public enum Season {
  SUMMER,
  OTHER;

  public static Season of(Month month) {
    boolean summer = month.compareTo(Month.JULY) >= 0 && month.compareTo(Month.SEPTEMBER) <= 0;
    return summer ? SUMMER : OTHER;
  }

  public static Season of(LocalDate day) {
    return of(day.getMonth());
  }
}
