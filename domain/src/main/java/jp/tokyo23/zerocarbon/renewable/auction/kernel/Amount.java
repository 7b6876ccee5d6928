package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A typed amount of whole yen.
 *
 * @param yen 0 when refused
 * @param refusal null when it is a proper amount
 */
record Amount(long yen, Refusal refusal) {

  /** Fifteen digits: more than all electricity of Japan costs, and safely within a long. */
  static final int DIGITS = 15;

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  static Amount parse(String typed) {
    return plain(typed) ? new Amount(Long.parseLong(typed), null).positive() : other(typed);
  }

  private static boolean plain(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      if (typed.charAt(i) < '0' || typed.charAt(i) > '9') {
        return false;
      }
    }
    return !typed.isEmpty() && typed.length() <= DIGITS;
  }

  private static Amount other(String typed) {
    if (typed.codePoints().anyMatch(c -> c > 0x7F && Character.isDigit(c))) {
      return refused(Refusal.FULL_WIDTH_DIGITS);
    }
    if (!NUMBER.matcher(typed).matches()) {
      return refused(Refusal.NOT_A_NUMBER);
    }
    if (typed.startsWith("-")) {
      return refused(Refusal.NEGATIVE);
    }
    return decimal(typed);
  }

  private static Amount decimal(String typed) {
    BigDecimal value;
    try {
      value = new BigDecimal(typed).stripTrailingZeros();
    } catch (NumberFormatException e) {
      return refused(Refusal.TOO_LARGE); // an exponent beyond what a number can hold
    }
    if ((long) value.precision() - value.scale() > DIGITS) {
      return refused(Refusal.TOO_LARGE);
    }
    return value.scale() > 0
        ? refused(Refusal.NOT_WHOLE_YEN)
        : new Amount(value.longValueExact(), null).positive();
  }

  private Amount positive() {
    return yen == 0 ? refused(Refusal.ZERO) : this;
  }

  private static Amount refused(Refusal reason) {
    return new Amount(0, reason);
  }
}
