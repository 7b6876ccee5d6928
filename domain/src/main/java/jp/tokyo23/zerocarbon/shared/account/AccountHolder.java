package jp.tokyo23.zerocarbon.shared.account;

import jp.tokyo23.zerocarbon.shared.access.User;

/**
 * Who holds an account and for whom: what is asked at each request.
 *
 * @param organizationId company of a supplier; null for others and where none is entered
 */
public record AccountHolder(Long id, boolean enabled, Long organizationId, User user) {

  static AccountHolder of(Account account) {
    return new AccountHolder(
        account.id(), account.enabled(), account.organizationId(), account.user());
  }
}
