package jp.tokyo23.zerocarbon.shared.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import jp.tokyo23.zerocarbon.shared.RuleViolation;

/**
 * Salted password of SCRAM-SHA-512 (RFC 5802, RFC 7677): PBKDF2 with HMAC-SHA-512, which Elytron
 * verifies at login.
 *
 * @param hash 64 bytes in Base64
 * @param salt 24 bytes in Base64
 * @param iterations work factor; 210,000 is OWASP's figure for this function
 */
@Embeddable
public record PasswordHash(
    @Column(name = "password_hash", nullable = false, length = 100) String hash,
    @Column(name = "password_salt", nullable = false, length = 50) String salt,
    @Column(name = "password_iterations", nullable = false) int iterations)
    implements Serializable {

  private static final int ITERATIONS = 210_000;
  private static final int SALT_BYTES = 24;
  private static final int HASH_BITS = 512;
  private static final int MIN_LENGTH = 12;
  private static final int MAX_LENGTH = 128;

  /** Hashes a new password of 12 to 128 characters. */
  public static PasswordHash of(String password) {
    if (password == null || password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
      throw new RuleViolation("password.length", MIN_LENGTH, MAX_LENGTH);
    }
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new PasswordHash(encode(derive(password, salt, ITERATIONS)), encode(salt), ITERATIONS);
  }

  public boolean matches(String password) {
    byte[] derived = derive(password, Base64.getDecoder().decode(salt), iterations);
    return java.security.MessageDigest.isEqual(derived, Base64.getDecoder().decode(hash));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
