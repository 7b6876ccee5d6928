package jp.tokyo23.zerocarbon.it.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.access.Role;

/** The demonstration accounts, from the file that the product loads them from. */
public record Login(String name, String password, Role role, String ward) {

  private static final String FILE =
      "/jp/tokyo23/zerocarbon/shared/demonstration/demonstration-accounts.csv";

  public static List<Login> all() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Role.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(part -> new Login(part[0], part[1], Role.valueOf(part[2]), part[3]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Login named(String name) {
    return all().stream().filter(login -> login.name().equals(name)).findFirst().orElseThrow();
  }
}
