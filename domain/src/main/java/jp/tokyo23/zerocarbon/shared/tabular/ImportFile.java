package jp.tokyo23.zerocarbon.shared.tabular;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * A file as it was handed in.
 *
 * @param ward null where the register belongs to all wards together
 */
public record ImportFile(String kind, Ward ward, String name, byte[] content) {

  private static final int LONGEST_NAME = 200;

  /** The name without folders, as far as it is kept. */
  public String shortName() {
    String last = name.replaceAll(".*[/\\\\]", "");
    return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
  }

  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
