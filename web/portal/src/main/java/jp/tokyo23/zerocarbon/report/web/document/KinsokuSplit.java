package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/**
 * Where a Japanese line may end (行頭・行末禁則, JIS X 4051): never before closing brackets, commas, full
 * stops, small kana and long-vowel marks, never after opening brackets, never inside a number or a
 * Latin word.
 */
final class KinsokuSplit implements SplitCharacter {

  static final KinsokuSplit INSTANCE = new KinsokuSplit();

  private static final String NEVER_FIRST =
      "、。，．・：；？！!?,.:;)]}）］｝〕〉》」』】〙〗〟’”｠»ゝゞヽヾー々〻ァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ" + "‐゠–〜～…‥％%℃°₂₃²³";
  private static final String NEVER_LAST = "([{（［｛〔〈《「『【〘〖〝‘“｟«￥¥＃#";
  private static final String IN_WORD = "-./,:_+%'₂₃²³";
  private static final char FIRST_CJK = '⺀';

  private KinsokuSplit() {}

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
    return current + 1 >= end || mayBreak(text[current], text[current + 1]);
  }

  /** Whether a line may end between the two characters. */
  static boolean mayBreak(char before, char after) {
    if (Character.isHighSurrogate(before) || Character.isWhitespace(after)) {
      return false;
    }
    if (isBlank(before)) {
      return true;
    }
    return NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0
        && !(inWord(before) && inWord(after));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '　';
  }

  private static boolean inWord(char c) {
    boolean fullWidth = c >= '０' && c <= 'ｚ';
    return c < FIRST_CJK && Character.isLetterOrDigit(c)
        || fullWidth && Character.isLetterOrDigit(c)
        || IN_WORD.indexOf(c) >= 0;
  }
}
