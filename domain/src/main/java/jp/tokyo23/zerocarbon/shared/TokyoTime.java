package jp.tokyo23.zerocarbon.shared;

import java.time.LocalDate;
import java.time.ZoneId;

/** The wards' time of day, whatever zone the server runs in. */
public final class TokyoTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private TokyoTime() {}

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }
}
