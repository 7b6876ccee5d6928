package jp.tokyo23.zerocarbon.shared.tabular;

import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;

/** A register that takes rows from tables; found by CDI under its kind. */
public interface ImportTarget {

  /** Its name among the imports: facility. */
  String kind();

  List<ImportColumn> columns();

  /** Roles that import for their own ward, beside those that edit every register. */
  Set<Role> keepers();

  /**
   * Whether its records belong to all wards together: the secretariat imports them, and the ward of
   * a file is null.
   */
  default boolean joint() {
    return false;
  }

  /** What would become of each row, in the order of the rows; nothing is saved. */
  List<RowPlan> plan(Ward ward, List<SourceRow> rows);

  /**
   * Saves the rows, which have no error, through the services of the register.
   *
   * @param reason why warnings are accepted, for rows that give no reason themselves
   * @return what was done, in its order; nothing for rows that say what the register says
   */
  List<ImportEntry> apply(Ward ward, List<SourceRow> rows, String reason);

  /**
   * Takes back what an entry says.
   *
   * @throws jp.tokyo23.zerocarbon.shared.RuleViolation when the record was changed or used since
   */
  void revert(ImportEntry entry, String reason);
}
