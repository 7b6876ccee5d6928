package jp.tokyo23.zerocarbon.shared.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.PasswordHash;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountDetails;

/** Accounts from {@code demonstration-accounts.csv}, which the run command prints as well. */
final class DemonstrationAccounts {

  private static final String FILE =
      "/jp/tokyo23/zerocarbon/shared/demonstration/demonstration-accounts.csv";

  private DemonstrationAccounts() {}

  static List<Account> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DemonstrationAccounts.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> account(line.split(",", -1))).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Account account(String[] columns) {
    AccountDetails details =
        new AccountDetails(
            columns[0],
            columns[4],
            columns[5],
            Role.valueOf(columns[2]),
            Ward.ofCode(columns[3]).orElse(null),
            null,
            true,
            null);
    return new Account(details, PasswordHash.of(columns[1]));
  }
}
