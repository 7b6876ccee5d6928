package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Texts of columns in one text, a line each; line breaks inside a text survive. */
public final class ColumnTexts {

  private ColumnTexts() {}

  public static String write(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  public static Map<String, String> read(String written) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : written.split("\n")) {
      int at = line.indexOf('=');
      texts.put(line.substring(0, at), plain(line.substring(at + 1)));
    }
    return texts;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String plain(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char here = escaped.charAt(i);
      if (here == '\\') {
        i++;
        char next = escaped.charAt(i);
        text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(here);
      }
    }
    return text.toString();
  }
}
