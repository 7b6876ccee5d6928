package jp.tokyo23.zerocarbon.renewable.auction.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, texts and booleans; the verifier must not need any library. */
final class Json {

  private static final int DEEPEST = 20;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value(0);
    json.space();
    if (json.at < text.length()) {
      throw json.broken();
    }
    return value;
  }

  private Object value(int depth) {
    space();
    if (depth > DEEPEST || at >= text.length()) {
      throw broken();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (!end('}', members.isEmpty())) {
      space();
      String name = string();
      space();
      expect(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw broken();
      }
    }
    return members;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    while (!end(']', items.isEmpty())) {
      items.add(value(depth + 1));
    }
    return items;
  }

  /** Whether the bracket closes here; otherwise the comma before the next item is taken. */
  private boolean end(char bracket, boolean first) {
    space();
    if (at < text.length() && text.charAt(at) == bracket) {
      at++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private String string() {
    expect('"');
    StringBuilder found = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return found.toString();
      }
      if (c < ' ') {
        throw broken();
      }
      found.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw broken();
    };
  }

  private char unicode() {
    if (at + 4 > text.length()) {
      throw broken();
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  /** true, false or a number; the protocol has no null. */
  private Object word() {
    int from = at;
    while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> Long.valueOf(word);
    };
  }

  private void expect(char wanted) {
    if (next() != wanted) {
      throw broken();
    }
  }

  private char next() {
    if (at >= text.length()) {
      throw broken();
    }
    return text.charAt(at++);
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException broken() {
    return new IllegalArgumentException("no JSON at character " + at);
  }

  /** The text as a JSON string with its quotes. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
