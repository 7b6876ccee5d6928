package jp.tokyo23.zerocarbon.renewable.metering.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Fields of a comma-separated file straight from its bytes. A value becomes an {@code int} without
 * an object in between; everything unusual (quotes, full-width digits, faults) goes by way of text.
 */
final class FieldScanner {

  static final Charset CP932 = Charset.forName("windows-31j");

  private static final int LONGEST_LINE = 1 << 16;
  private static final int BUFFER = 1 << 20;
  private static final int MILLI_DIGITS = 3;
  private static final int SAFE_DIGITS = 6;
  private static final int[] POWERS = {1000, 100, 10, 1};

  private final InputStream in;
  private final byte[] bytes = new byte[BUFFER + 1];
  private int position;
  private int limit;
  private boolean ended;
  private boolean lineEnded = true;
  private long line;
  private int column;
  private Charset charset;

  FieldScanner(InputStream in) throws IOException {
    this.in = in;
    fill();
    if (limit >= 3
        && bytes[0] == (byte) 0xef
        && bytes[1] == (byte) 0xbb
        && bytes[2] == (byte) 0xbf) {
      position = 3;
      charset = StandardCharsets.UTF_8;
    }
  }

  /** Goes to the next line that is not blank; false at the end of the file. */
  boolean nextLine() throws IOException {
    if (!lineEnded) {
      skipLine();
    }
    do {
      if (limit - position < LONGEST_LINE && !ended) {
        fill();
      }
      if (position >= limit) {
        return false;
      }
      line++;
      column = 0;
    } while (skipBlank());
    lineEnded = false;
    return true;
  }

  long line() {
    return line;
  }

  /** Number of the field read last, counted from 1. */
  int column() {
    return column;
  }

  boolean lineEnded() {
    return lineEnded;
  }

  /** Whether the line does not fit the buffer; what follows in the file cannot be told apart. */
  boolean overrun() {
    return position >= limit && !ended;
  }

  /** The encoding, as far as it matters: a file of plain digits is UTF-8. */
  Charset charset() {
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }

  /** Energy of the next field in {@link WattHours}; a fault for what is no such number. */
  int wattHours() {
    int at = position;
    int number = 0;
    int digit = bytes[at] - '0';
    while (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digit = bytes[++at] - '0';
    }
    int whole = at - position;
    int decimals = 0;
    if (bytes[at] == '.' && whole > 0) {
      digit = bytes[++at] - '0';
      while (digit >= 0 && digit <= 9 && decimals < MILLI_DIGITS) {
        number = number * 10 + digit;
        decimals++;
        digit = bytes[++at] - '0';
      }
    }
    if (bytes[at] != ',' || whole > SAFE_DIGITS) {
      return WattHours.parse(text(""));
    }
    column++;
    position = at + 1;
    return whole == 0 ? WattHours.MISSING : number * POWERS[decimals];
  }

  /**
   * The next field as text, unquoted, full-width characters made half-width.
   *
   * @param likely returned itself where the field holds the same ASCII text
   */
  String text(String likely) {
    column++;
    int start = position;
    if (bytes[start] == '"') {
      return quoted();
    }
    int end = start;
    int sign = 0;
    while (bytes[end] != ',' && bytes[end] != '\n') {
      sign |= bytes[end++];
    }
    leave(end);
    int length =
        end > start && bytes[end] == '\n' && bytes[end - 1] == '\r' ? end - start - 1 : end - start;
    return sign < 0 ? decoded(start, length) : ascii(start, length, likely);
  }

  private String ascii(int start, int length, String likely) {
    boolean same = length == likely.length();
    for (int i = 0; same && i < length; i++) {
      same = bytes[start + i] == likely.charAt(i);
    }
    return same ? likely : new String(bytes, start, length, StandardCharsets.US_ASCII).strip();
  }

  /** RFC 4180: doubled quotes stand for one; a line feed inside belongs to the field. */
  private String quoted() {
    int start = ++position;
    int length = 0;
    int at = start;
    while (at < limit && (bytes[at] != '"' || bytes[at + 1] == '"')) {
      if (bytes[at] == '"') {
        at++;
      }
      if (bytes[at] == '\n') {
        line++;
      }
      bytes[start + length++] = bytes[at++];
    }
    at = Math.min(at + 1, limit);
    while (at < limit && bytes[at] != ',' && bytes[at] != '\n') {
      at++;
    }
    leave(at);
    return decoded(start, length);
  }

  private void leave(int end) {
    lineEnded = bytes[end] == '\n';
    position = end + 1;
  }

  private String decoded(int start, int length) {
    if (charset == null) {
      charset = encodingOf(start, length);
    }
    String text = new String(bytes, start, length, charset());
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** The first text that is not ASCII decides for the whole file; null while there is none. */
  private Charset encodingOf(int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (bytes[i] < 0) {
        try {
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length));
          return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
          return CP932;
        }
      }
    }
    return null;
  }

  private void skipLine() {
    while (bytes[position] != '\n') {
      position++;
    }
    position++;
    lineEnded = true;
  }

  private boolean skipBlank() {
    int at = bytes[position] == '\r' ? position + 1 : position;
    if (bytes[at] != '\n') {
      return false;
    }
    position = at + 1;
    return true;
  }

  /** Moves what is left to the front and reads on; a line feed always stands behind the end. */
  private void fill() throws IOException {
    System.arraycopy(bytes, position, bytes, 0, Math.max(0, limit - position));
    limit = Math.max(0, limit - position);
    position = 0;
    int read = in.readNBytes(bytes, limit, BUFFER - limit);
    ended = read < BUFFER - limit;
    limit += read;
    Arrays.fill(bytes, limit, limit + 1, (byte) '\n');
  }
}
