package jp.tokyo23.zerocarbon.shared.tabular;

import java.io.Serializable;
import java.util.List;

/**
 * One column that a register takes from a table.
 *
 * @param name name of the field, which findings and mappings use
 * @param label Japanese name with the unit; the heading in templates
 * @param otherNames further headings that people use for it
 * @param required whether a new record needs it
 * @param choices labels of the values it may have; empty for free values
 */
public record ImportColumn(
    String name, String label, List<String> otherNames, boolean required, List<String> choices)
    implements Serializable {

  public ImportColumn {
    otherNames = List.copyOf(otherNames);
    choices = List.copyOf(choices);
  }
}
