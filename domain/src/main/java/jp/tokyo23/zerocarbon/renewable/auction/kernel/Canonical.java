package jp.tokyo23.zerocarbon.renewable.auction.kernel;

/** Text whose lines are values: a line end inside a value is written as {@code \n}. */
final class Canonical {

  private final StringBuilder text = new StringBuilder(512);

  Canonical line(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\') {
        text.append("\\\\");
      } else if (c == '\n') {
        text.append("\\n");
      } else {
        text.append(c);
      }
    }
    text.append('\n');
    return this;
  }

  Canonical line(long value) {
    text.append(value).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** What may stand in a ledger: no control characters but line ends, no halves of characters. */
  static String printable(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) && c != '\n' || Character.isSurrogate(c)) {
        return cleaned(value);
      }
    }
    return value;
  }

  private static String cleaned(String value) {
    StringBuilder clean = new StringBuilder(value.length());
    value.codePoints().map(c -> unprintable(c) ? '\uFFFD' : c).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean unprintable(int c) {
    return Character.isISOControl(c) && c != '\n' || c >= 0xD800 && c <= 0xDFFF;
  }
}
