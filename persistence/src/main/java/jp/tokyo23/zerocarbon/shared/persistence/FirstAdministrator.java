package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import jp.tokyo23.zerocarbon.shared.access.PasswordHash;
import jp.tokyo23.zerocarbon.shared.account.FirstAccountService;

/**
 * Takes in the administrator whom the installation script asked for, and removes the file it left.
 */
@ApplicationScoped
class FirstAdministrator {

  private static final String FILE = "first-administrator.properties";

  @Inject private FirstAccountService accounts;

  void takeIn() {
    String directory = System.getProperty("jboss.server.config.dir");
    Path file = Path.of(directory == null ? "." : directory, FILE);
    if (!Files.exists(file)) {
      return;
    }
    try {
      Properties given = read(file);
      accounts.openAdministrator(
          given.getProperty("login"),
          given.getProperty("displayName"),
          new PasswordHash(
              given.getProperty("hash"),
              given.getProperty("salt"),
              Integer.parseInt(given.getProperty("iterations"))));
      Files.delete(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties given = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      given.load(reader);
    }
    return given;
  }
}
