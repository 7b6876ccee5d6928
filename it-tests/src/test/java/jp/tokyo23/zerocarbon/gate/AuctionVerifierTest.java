package jp.tokyo23.zerocarbon.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The delivered verifier runs on its own, and still reads a protocol written when its format was
 * made.
 */
class AuctionVerifierTest {

  private static final Path DELIVERY = Sources.ROOT.resolve("ear/target/delivery");
  private static final Path SAMPLE =
      Sources.ROOT.resolve("it-tests/src/test/resources/auction-protocol.json");

  @TempDir Path folder;

  @Test
  void anUntouchedProtocolHolds() throws Exception {
    assertEquals(0, verify(Files.readString(SAMPLE), "判定: 適合"));
  }

  @Test
  void aTamperedOneDoesNot() throws Exception {
    String tampered = Files.readString(SAMPLE).replaceFirst("23500000", "23400000");
    assertEquals(1, verify(tampered, "判定: 不適合"));
  }

  private int verify(String json, String verdict) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("protocol.json"), json);
    Path answer = folder.resolve("answer.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                DELIVERY.resolve("domain-auction-verifier.jar").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start();
    int code = process.waitFor();
    String words = Files.readString(answer, StandardCharsets.UTF_8);
    assertTrue(words.contains(verdict), words);
    return code;
  }
}
