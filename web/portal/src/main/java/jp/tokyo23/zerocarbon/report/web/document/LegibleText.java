package jp.tokyo23.zerocarbon.report.web.document;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.logging.Logger;

/**
 * Keeps text readable in a font that lacks some characters: a compatibility form gives way to its
 * plain form (⽊ to 木); what remains unknown is printed as 〓 and logged, never dropped. Variation
 * selectors are left out, since the base character stands.
 */
final class LegibleText {

  private static final Logger LOG = Logger.getLogger(LegibleText.class.getName());

  private final IntPredicate drawable;

  LegibleText(IntPredicate drawable) {
    this.drawable = drawable;
  }

  String of(String text) {
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> legible.append(legible(codePoint)));
    return legible.toString();
  }

  private String legible(int codePoint) {
    if (Character.isISOControl(codePoint)) {
      return codePoint == '\n' ? "\n" : " ";
    }
    if (isVariationSelector(codePoint)) {
      return "";
    }
    String character = Character.toString(codePoint);
    if (drawable.test(codePoint)) {
      return character;
    }
    String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
    if (!plain.isEmpty() && plain.codePoints().allMatch(drawable)) {
      return plain;
    }
    LOG.warning(() -> String.format("font has no glyph for U+%04X", codePoint));
    return DocumentWords.get("missingGlyph");
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }
}
