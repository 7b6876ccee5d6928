package jp.tokyo23.zerocarbon.shared.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HexFormat;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  /** PBKDF2-HMAC-SHA512 of "password" with the salt "salt", 64 bytes, as published widely. */
  private static final String ONE_ROUND =
      "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
          + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce";

  @Test
  void theKnownAnswerOfPbkdf2IsMet() {
    String hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(ONE_ROUND));
    PasswordHash known = new PasswordHash(hash, "c2FsdA==", 1);

    assertTrue(known.matches("password"));
    assertFalse(known.matches("Password"));
  }

  @Test
  void onlyThePasswordItselfMatchesItsHash() {
    PasswordHash hash = PasswordHash.of("katsushika-2050");

    assertTrue(hash.matches("katsushika-2050"));
    assertFalse(hash.matches("katsushika-2051"));
    assertFalse(hash.matches(""));
  }

  @Test
  void aHashIsSaltedAndStretched() {
    PasswordHash hash = PasswordHash.of("katsushika-2050");

    assertEquals(210_000, hash.iterations());
    assertEquals(24, Base64.getDecoder().decode(hash.salt()).length);
    assertEquals(64, Base64.getDecoder().decode(hash.hash()).length);
    assertNotEquals(hash, PasswordHash.of("katsushika-2050"));
  }

  @Test
  void aPasswordHasTwelveTo128Characters() {
    PasswordHash.of("x".repeat(12));
    PasswordHash.of("x".repeat(128));

    assertRefused(null);
    assertRefused("x".repeat(11));
    assertRefused("x".repeat(129));
  }

  private static void assertRefused(String password) {
    RuleViolation refused = assertThrows(RuleViolation.class, () -> PasswordHash.of(password));
    assertEquals("password.length", refused.getMessage());
  }
}
