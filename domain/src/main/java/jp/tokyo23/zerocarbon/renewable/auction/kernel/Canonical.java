package jp.tokyo23.zerocarbon.renewable.auction.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text whose lines are values: a line end inside a value is written as {@code \n}. Kept as the
 * bytes of UTF-8 that are hashed, since a writer makes thousands a second.
 */
final class Canonical {

  private byte[] bytes = new byte[1_024];
  private int length;

  Canonical line(String value) {
    boolean plain = value.indexOf('\\') < 0 && value.indexOf('\n') < 0;
    String written = plain ? value : value.replace("\\", "\\\\").replace("\n", "\\n");
    byte[] more = written.getBytes(StandardCharsets.UTF_8);
    if (length + more.length >= bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more.length));
    }
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    bytes[length++] = '\n';
    return this;
  }

  Canonical line(long value) {
    return line(Long.toString(value));
  }

  String sha256() {
    return Sha256.hex(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
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
