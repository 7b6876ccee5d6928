package jp.tokyo23.zerocarbon.renewable.auction.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anyone can check a closing protocol with nothing but the file. */
class VerifierTest {

  private final ClosingProtocol protocol = SampleProtocol.closed();

  @TempDir Path folder;

  @Test
  void theFileBringsBackTheProtocol() {
    assertEquals(protocol, ClosingProtocol.parse(protocol.json()));
  }

  @Test
  void anUntouchedProtocolHolds() throws IOException {
    assertEquals(0, verify(protocol.json()));
  }

  /** Each was written by the program of its time and stays verifiable, with the same hashes. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aProtocolOfEachFormatHolds(int format) throws IOException {
    String json = handedOut(format);
    assertTrue(json.contains("\"zerocarbon-auction-protocol/" + format + "\""));
    assertEquals(0, verify(json));
    assertEquals(1, verify(json.replace("2026-01-15T06:00:00Z", "2026-01-15T06:00:01Z")));
  }

  @Test
  void aFormatOfTheFutureIsNotGuessedAt() throws IOException {
    assertEquals(2, verify(protocol.json().replace("protocol/4", "protocol/5")));
  }

  @Test
  void thePresentProtocolIsWrittenLikeTheOneHandedOut() throws IOException {
    assertEquals(handedOut(4), protocol.json());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"amount\": \"23800000\"', '\"amount\": \"23800001\"'",
    "'2026-01-15T06:00:00Z', '2026-01-15T06:00:01Z'",
    "'\"ranking\": [\"3 ', '\"ranking\": [\"2 '",
    "'\"outcome\": \"WINNER 3', '\"outcome\": \"WINNER 2'",
    "'\"end\": \"2026-01-16T0', '\"end\": \"2026-01-15T0'",
    "'reserve=24000000', 'reserve=25000000'",
    "'interruptionOver=PT30S', 'interruptionOver=PT10M'",
    "05:53:00Z/2026, 05:52:00Z/2026",
    "'BID_REFUSED', 'BID_ACCEPTED'"
  })
  void whateverIsChangedIsFound(String from, String to) throws IOException {
    String tampered = protocol.json().replaceFirst(Pattern.quote(from), to);
    assertFalse(tampered.equals(protocol.json()));
    assertEquals(1, verify(tampered));
  }

  @Test
  void aMissingLineIsFound() throws IOException {
    String json = protocol.json();
    int line = json.indexOf("{\"sequence\": 3");
    assertEquals(1, verify(json.substring(0, line) + json.substring(json.indexOf('\n', line) + 1)));
  }

  @Test
  void thePrintedHashTellsAWhollyRewrittenLedger() {
    assertTrue(Verdict.of(protocol, protocol.head()).holds());
    assertFalse(Verdict.of(protocol, "0".repeat(64)).holds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"format\": \"x\"}", "{\"a\": \"\\u12\"}", "{} {}"})
  void aFileThatIsNoProtocolIsSaidToBeUnreadable(String json) throws IOException {
    assertEquals(2, verify(json));
  }

  @Test
  void nestingDeeperThanAnyProtocolIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Json.read("[".repeat(100_000)));
  }

  private static String handedOut(int format) throws IOException {
    try (InputStream file =
        VerifierTest.class.getResourceAsStream("protocol-" + format + ".json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private int verify(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("protocol.json"), json);
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Verifier.run(new String[] {file.toString()}, out);
  }
}
