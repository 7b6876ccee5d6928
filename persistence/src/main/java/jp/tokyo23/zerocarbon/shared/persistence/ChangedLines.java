package jp.tokyo23.zerocarbon.shared.persistence;

import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.Labels;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;

/** Of a long text a history shows the lines that changed, as nobody finds them otherwise. */
final class ChangedLines {

  private static final int LONG = 6;

  private ChangedLines() {}

  /** The change of a field, shortened where both texts are long and have lines in common. */
  static FieldChange of(String label, String before, String after) {
    String gone = without(before, after);
    String come = without(after, before);
    boolean whole = isShort(before) || isShort(after) || gone.isEmpty() && come.isEmpty();
    return whole
        ? new FieldChange(label, before, after)
        : new FieldChange(label + Labels.field(FieldChange.class, "changedLines"), gone, come);
  }

  private static boolean isShort(String text) {
    return text.lines().count() < LONG;
  }

  private static String without(String text, String other) {
    Set<String> common = other.lines().collect(Collectors.toSet());
    return text.lines().filter(line -> !common.contains(line)).collect(Collectors.joining("\n"));
  }
}
