package jp.tokyo23.zerocarbon.shared.web.record;

import java.util.List;

/** Names typed one a line. */
public final class Lines {

  private Lines() {}

  public static String join(List<String> names) {
    return String.join("\n", names);
  }

  /** The lines without blank ones; an empty list for nothing typed. */
  public static List<String> split(String typed) {
    return typed == null
        ? List.of()
        : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
