package jp.tokyo23.zerocarbon.renewable.auction.protocol;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stand-alone program: {@code java -jar auction-verifier.jar protocol.json [printed hash]}. Ends
 * with 0 when the protocol holds, 1 when it does not, 2 when the file cannot be read.
 */
public final class Verifier {

  private Verifier() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(arguments, out));
  }

  static int run(String[] arguments, PrintStream out) {
    if (arguments.length < 1 || arguments.length > 2) {
      out.println("使い方: java -jar auction-verifier.jar 開札調書.json [紙に印刷されたハッシュ]");
      return 2;
    }
    ClosingProtocol protocol;
    try {
      protocol = ClosingProtocol.parse(Files.readString(Path.of(arguments[0])));
    } catch (IOException | RuntimeException unreadable) {
      out.println("ファイルを開札調書として読めません: " + unreadable.getMessage());
      return 2;
    }
    Verdict verdict = Verdict.of(protocol, arguments.length == 2 ? arguments[1] : null);
    out.println(protocol.title() + (protocol.rehearsal() ? "（リハーサル）" : ""));
    verdict.lines().forEach(out::println);
    out.println(verdict.holds() ? "判定: 適合。この開札調書は規則どおりです。" : "判定: 不適合。この開札調書は信用できません。");
    return verdict.holds() ? 0 : 1;
  }
}
