package jp.tokyo23.zerocarbon.shared.account;

import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of accounts; ward is null for roles outside a ward. */
public record AccountRow(
    Long id,
    String login,
    String displayName,
    String department,
    Role role,
    Ward ward,
    boolean enabled)
    implements RecordRow {

  public static AccountRow of(Account record) {
    return new AccountRow(
        record.id(),
        record.login(),
        record.displayName(),
        record.department(),
        record.role(),
        record.ward(),
        record.enabled());
  }
}
