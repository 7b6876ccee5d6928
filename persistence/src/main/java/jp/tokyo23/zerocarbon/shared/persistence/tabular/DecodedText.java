package jp.tokyo23.zerocarbon.shared.persistence.tabular;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * The text of a file and the encoding that it is in: UTF-8 where every byte fits, else CP932 where
 * every byte fits, else nothing is guessed.
 */
record DecodedText(String encoding, String text) {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static DecodedText of(byte[] content) {
    Optional<String> unicode = strictly(StandardCharsets.UTF_8, content);
    if (unicode.isPresent()) {
      String text = unicode.get();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
          ? new DecodedText("UTF-8（BOM付き）", text.substring(1))
          : new DecodedText("UTF-8", text);
    }
    return strictly(CP932, content)
        .map(text -> new DecodedText("CP932（Shift_JIS）", text))
        .orElseThrow(() -> new RuleViolation("tabular.unknownEncoding").at("file"));
  }

  private static Optional<String> strictly(Charset charset, byte[] content) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }
}
