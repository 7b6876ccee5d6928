package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.math.BigDecimal;
import java.text.Normalizer;

/**
 * Energy of a half-hour as a whole number of watt-hours [Wh = 0.001 kWh]: exact for the up to three
 * decimals of kWh that meters deliver, in an {@code int} up to 2,147,483.647 kWh.
 */
public final class WattHours {

  /** No value was delivered; never 0. */
  public static final int MISSING = Integer.MIN_VALUE;

  static final int NO_NUMBER = Integer.MIN_VALUE + 1;
  static final int TOO_FINE = Integer.MIN_VALUE + 2;
  static final int TOO_LARGE = Integer.MIN_VALUE + 3;

  private static final int DECIMALS = 3;
  private static final int LAST_FAULT = TOO_LARGE;

  private WattHours() {}

  /** Whether the number stands for a value that could not be read. */
  static boolean faulty(int wattHours) {
    return wattHours > MISSING && wattHours <= LAST_FAULT;
  }

  /** Watt-hours of a decimal number of kWh, full-width digits accepted; or a fault. */
  static int parse(String kilowattHours) {
    String text = Normalizer.normalize(kilowattHours, Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      return MISSING;
    }
    if (!text.matches("[+-]?\\d{1,30}(\\.\\d{0,30})?")) {
      return NO_NUMBER;
    }
    BigDecimal wattHours = new BigDecimal(text).movePointRight(DECIMALS).stripTrailingZeros();
    if (wattHours.scale() > 0) {
      return TOO_FINE;
    }
    return wattHours.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        ? TOO_LARGE
        : wattHours.intValueExact();
  }

  /** The energy [kWh] as a plain number without trailing zeros. */
  static String plain(int wattHours) {
    return kilowattHours(wattHours).stripTrailingZeros().toPlainString();
  }

  /** The energy [kWh]. */
  public static BigDecimal kilowattHours(long wattHours) {
    return BigDecimal.valueOf(wattHours, DECIMALS);
  }

  /** Demand of a half-hour [kW] = 2 × its energy [kWh]. */
  public static BigDecimal demand(long wattHours) {
    return BigDecimal.valueOf(2 * wattHours, DECIMALS);
  }
}
