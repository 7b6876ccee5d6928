package jp.tokyo23.zerocarbon.shared.account;

import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.Role;

/**
 * What the administrator types for an account.
 *
 * @param ward null for roles outside a ward
 * @param organizationId company of a supplier's account; null where it is not known yet
 * @param newPassword the first password of a new account; null leaves the password as it is
 */
public record AccountDetails(
    String login,
    String displayName,
    String department,
    Role role,
    Ward ward,
    Long organizationId,
    boolean enabled,
    String newPassword) {

  public AccountDetails {
    if (login == null || !login.matches("[a-z0-9][a-z0-9._-]{2,39}")) {
      throw new RuleViolation("account.loginForm").at("login");
    }
  }
}
