package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * The attributes of a record after a row has been laid over it. A blank cell says nothing and keeps
 * what the register has; when the values of an earlier day are restored, a blank is a blank.
 *
 * @param <D> details of the record
 */
public final class Merge<D> {

  private final D before;
  private final Map<String, String> values;
  private final boolean restoring;
  private final List<Finding> findings = new ArrayList<>();

  private Merge(D before, Map<String, String> values, boolean restoring) {
    this.before = before;
    this.values = values;
    this.restoring = restoring;
  }

  /**
   * Lays a row over a record.
   *
   * @param before null for a record that is not there yet
   */
  public static <D> Merge<D> of(D before, SourceRow row) {
    return new Merge<>(before, row.values(), false);
  }

  /** Gives a record the values that it had. */
  public static <D> Merge<D> restoring(D present, Map<String, String> valuesBefore) {
    return new Merge<>(present, valuesBefore, true);
  }

  /** The attribute; null where it is missing, and where its text cannot be read. */
  public <T> T value(Attribute<D, T> attribute) {
    String name = attribute.column().name();
    String text = values.get(name);
    if (text != null && !text.isBlank()) {
      return read(attribute, text);
    }
    if (restoring && text != null) {
      return null;
    }
    T present = before == null ? null : attribute.getter().apply(before);
    if (present == null && attribute.column().required()) {
      findings.add(Finding.error(name, "tabular.valueMissing", attribute.column().label()));
    }
    return present;
  }

  private <T> T read(Attribute<D, T> attribute, String text) {
    try {
      return attribute.reader().apply(text);
    } catch (RuleViolation unreadable) {
      findings.add(Finding.of(attribute.column().name(), unreadable));
      return null;
    }
  }

  /** What could not be read, or is missing; complete once all attributes have been asked for. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
