package jp.tokyo23.zerocarbon.shared.paper;

import java.time.Instant;
import java.util.List;

/**
 * What an official paper says, without its looks.
 *
 * @param fileName name of the file without its ending
 * @param at the moment it tells of, from its content and never from the clock
 * @param fingerprint digest of its content, by which two copies are told to be the same
 */
public record Paper(
    String fileName,
    String title,
    String subtitle,
    Instant at,
    String fingerprint,
    List<Table> tables) {

  public Paper {
    tables = List.copyOf(tables);
  }

  /**
   * One table.
   *
   * @param widths relative widths of the columns
   * @param head empty for a table of names and values
   */
  public record Table(
      String heading, List<Integer> widths, List<String> head, List<List<String>> rows) {

    public Table {
      widths = List.copyOf(widths);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
