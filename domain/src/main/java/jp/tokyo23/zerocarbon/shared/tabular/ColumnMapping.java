package jp.tokyo23.zerocarbon.shared.tabular;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which heading of a file gives which column.
 *
 * @param headers headings by the names of columns
 */
public record ColumnMapping(Map<String, String> headers) implements Serializable {

  private static final String BETWEEN = "\t";

  public ColumnMapping {
    headers = new LinkedHashMap<>(headers);
  }

  /**
   * Ties every column to the heading that names it, whatever its width, blanks and units. A heading
   * is given away once.
   */
  public static ColumnMapping guess(List<String> header, List<ImportColumn> columns) {
    Map<String, String> found = new LinkedHashMap<>();
    for (ImportColumn column : columns) {
      Stream.concat(Stream.of(column.label(), column.name()), column.otherNames().stream())
          .flatMap(name -> named(name, header).stream())
          .filter(heading -> !found.containsValue(heading))
          .findFirst()
          .ifPresent(heading -> found.put(column.name(), heading));
    }
    return new ColumnMapping(found);
  }

  private static Optional<String> named(String name, List<String> header) {
    return header.stream()
        .filter(heading -> !heading.isBlank() && folded(heading).equals(folded(name)))
        .findFirst();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[(\\[（【].*?[)\\]）】]", "")
        .replaceAll("[\\s_・:：]|(kwh|kw|v|hz|%)$", "");
  }

  /** Whether all headings that it names stand in the file. */
  public boolean fits(List<String> header) {
    return !headers.isEmpty() && header.containsAll(headers.values());
  }

  /** Headings of the file that give no column, so that nothing is left out unseen. */
  public List<String> unused(List<String> header) {
    return header.stream()
        .filter(heading -> !heading.isBlank() && !headers.containsValue(heading))
        .toList();
  }

  public String header(String column) {
    return headers.get(column);
  }

  /** One line a column, as it is stored. */
  public String text() {
    return headers.entrySet().stream()
        .map(entry -> entry.getKey() + BETWEEN + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  public static ColumnMapping of(String text) {
    Map<String, String> headers = new LinkedHashMap<>();
    text.lines()
        .map(line -> line.split(BETWEEN, 2))
        .forEach(parts -> headers.put(parts[0], parts[1]));
    return new ColumnMapping(headers);
  }
}
