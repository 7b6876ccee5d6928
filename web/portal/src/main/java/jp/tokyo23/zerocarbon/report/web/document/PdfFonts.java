package jp.tokyo23.zerocarbon.report.web.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * BIZ UDGothic, embedded as a subset of the characters used. Loaded once: the two files take 9 MB
 * of memory and half a second.
 */
final class PdfFonts {

  private static final BaseFont REGULAR = load("BIZUDGothic-Regular.ttf");
  private static final BaseFont BOLD = load("BIZUDGothic-Bold.ttf");
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
  private static final Pattern LOWERED_RUN =
      Pattern.compile(
          "(?<=["
              + LOWERED
              + "])(?!["
              + LOWERED
              + "])|(?<!["
              + LOWERED
              + "])(?=["
              + LOWERED
              + "])");
  private static final float LEADING = 1.5f;
  private static final LegibleText LEGIBLE = new LegibleText(REGULAR::charExists);

  private PdfFonts() {}

  static Font regular(float size, String colour) {
    return new Font(REGULAR, size, Font.NORMAL, colour(colour));
  }

  static Font bold(float size, String colour) {
    return new Font(BOLD, size, Font.NORMAL, colour(colour));
  }

  /**
   * Text that breaks by Japanese rules and in which no character vanishes. The font has no lowered
   * digits, so those of CO₂ are set as small digits below the line.
   */
  static Phrase phrase(String text, Font font, float leading) {
    Phrase phrase = new Phrase(leading);
    for (String run : LOWERED_RUN.split(text)) {
      boolean lowered = !run.isEmpty() && LOWERED.indexOf(run.charAt(0)) >= 0;
      phrase.add(lowered ? lowered(run, font) : chunk(run, font));
    }
    return phrase;
  }

  static Phrase phrase(String text, Font font) {
    return phrase(text, font, font.getSize() * LEADING);
  }

  static Chunk chunk(String text, Font font) {
    return new Chunk(LEGIBLE.of(text), font).setSplitCharacter(KinsokuSplit.INSTANCE);
  }

  private static Chunk lowered(String digits, Font font) {
    Font small = new Font(font);
    small.setSize(font.getSize() * 0.65f);
    return chunk(digits, small).setTextRise(font.getSize() * -0.12f);
  }

  static Color colour(String hex) {
    return new Color(Integer.parseInt(hex, 16));
  }

  private static BaseFont load(String file) {
    try (InputStream in = PdfFonts.class.getResourceAsStream("fonts/" + file)) {
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, in.readAllBytes(), null);
      font.setSecureRandom(new ConstantRandom());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names each subset AAAAAA+…: a random name would make two files of one report differ. */
  private static final class ConstantRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    @Override
    public void nextBytes(byte[] bytes) {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
