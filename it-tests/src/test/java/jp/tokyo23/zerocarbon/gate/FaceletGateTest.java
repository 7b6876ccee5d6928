package jp.tokyo23.zerocarbon.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What must not stand in a facelet, since it breaks under the CSP, for the keyboard or in print.
 */
class FaceletGateTest {

  private static final List<Path> FACELETS = Sources.main("web", ".xhtml");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "f:ajax                ; <f:ajax",
        "command link of Faces ; <h:commandLink",
        "ui:debug              ; <ui:debug",
        "inline style          ; \\sstyle\\s*=",
        "inline handler        ; \\son[a-z]+\\s*=",
        "inaccessible widget   ; <p:(selectOneMenu|selectCheckboxMenu|calendar|megaMenu|carousel)\\b",
        "scrollable table      ; \\sscrollable\\s*=\\s*\"true",
        "address outside       ; (href|src)\\s*=\\s*\"(https?:)?//",
        "implicit object's name; \\svar\\s*=\\s*\"(application|component|cookie|flash|header|param|request|resource|session|view)\"",
        "Japanese text         ; [\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"
      })
  void noFaceletHas(String what, String pattern) {
    Pattern forbidden = Pattern.compile(pattern);
    List<String> offenders =
        FACELETS.stream()
            .filter(file -> forbidden.matcher(withoutComments(file)).find())
            .map(Sources::relative)
            .toList();
    assertTrue(offenders.isEmpty(), what + ": " + offenders);
  }

  @Test
  void thereAreFaceletsToRead() {
    assertFalse(FACELETS.isEmpty());
  }

  private static String withoutComments(Path file) {
    return Sources.text(file).replaceAll("(?s)<!--.*?-->", "");
  }
}
