package jp.tokyo23.zerocarbon.report.web.document;

import java.util.regex.Pattern;

/**
 * Numbers as offices print them in Japanese text: one digit full-width, more digits half-width
 * (令和７年３月18日).
 */
final class PaperDigits {

  private static final Pattern LONE_DIGIT = Pattern.compile("(?<!\\d)\\d(?!\\d)");
  private static final int TO_FULL_WIDTH = '０' - '0';

  private PaperDigits() {}

  static String format(String text) {
    return LONE_DIGIT
        .matcher(text)
        .replaceAll(digit -> String.valueOf((char) (digit.group().charAt(0) + TO_FULL_WIDTH)));
  }
}
