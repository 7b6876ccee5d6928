package jp.tokyo23.zerocarbon.shared.record;

import java.util.List;

/** Somebody else changed the record since it was read; nothing was saved. */
public class EditConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long currentVersion;
  private final transient List<Change> changes;

  public EditConflict(long currentVersion, List<Change> changes) {
    super("changed by another person");
    this.currentVersion = currentVersion;
    this.changes = changes;
  }

  /** Version to save over after the person has seen the changes. */
  public long currentVersion() {
    return currentVersion;
  }

  public List<Change> changes() {
    return changes == null ? List.of() : changes;
  }
}
