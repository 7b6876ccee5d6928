package jp.tokyo23.zerocarbon.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The delivered verifier runs on its own, and reads the protocols of each format. */
class AuctionVerifierTest {

  private static final Path DELIVERY = Sources.ROOT.resolve("ear/target/delivery");
  private static final Path SAMPLES =
      Sources.ROOT.resolve(
          "domain/src/test/resources/jp/tokyo23/zerocarbon/renewable/auction/protocol");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void anUntouchedProtocolHoldsAndATamperedOneDoesNot(int format) throws Exception {
    String json = Files.readString(SAMPLES.resolve("protocol-" + format + ".json"));
    assertEquals(0, verify(json, "判定: 適合"));
    assertEquals(1, verify(json.replaceFirst("23500000", "23400000"), "判定: 不適合"));
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
