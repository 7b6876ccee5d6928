package jp.tokyo23.zerocarbon.shared.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Hashes the password on standard input for the installation script: prints hash, salt and
 * iterations.
 */
public final class PasswordTool {

  private PasswordTool() {}

  public static void main(String[] arguments) throws IOException {
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PasswordHash hash = PasswordHash.of(input.readLine());
    System.out.println(hash.hash() + " " + hash.salt() + " " + hash.iterations());
  }
}
