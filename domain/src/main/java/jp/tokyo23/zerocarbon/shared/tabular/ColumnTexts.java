package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;

/** Texts of the columns of a record; in one text a line each, where line breaks inside survive. */
public final class ColumnTexts {

  private ColumnTexts() {}

  /** By the names of the columns; empty for a missing value. */
  public static <D> Map<String, String> of(List<Attribute<D, ?>> columns, D details) {
    Map<String, String> texts = new LinkedHashMap<>();
    columns.forEach(column -> texts.put(column.column().name(), column.text(details)));
    return texts;
  }

  /**
   * What differs between two days.
   *
   * @param before null for a record that was not there yet, of which nothing differs
   */
  public static <D> List<FieldChange> differences(
      List<Attribute<D, ?>> columns, D before, D after) {
    List<FieldChange> changes = new ArrayList<>();
    for (Attribute<D, ?> column : before == null ? List.<Attribute<D, ?>>of() : columns) {
      String old = column.text(before);
      String now = column.text(after);
      if (!old.equals(now)) {
        changes.add(new FieldChange(column.column().label(), old, now));
      }
    }
    return List.copyOf(changes);
  }

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
