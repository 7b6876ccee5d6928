package jp.tokyo23.zerocarbon.renewable.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A finding has a text, as a refusal has, whose keys the gate of the message keys reads. */
class FindingTextsTest {

  private static final Pattern KEY = Pattern.compile("\"((?:supplyPoint|facility)(?:\\.\\w+)+)\"");

  @Test
  void everyFindingHasAText() throws IOException {
    ResourceBundle texts = ResourceBundle.getBundle("jp.tokyo23.zerocarbon.renewable.violations");
    List<String> keys = new ArrayList<>();
    Path sources = Path.of("src/main/java/jp/tokyo23/zerocarbon/renewable/facility");
    try (Stream<Path> files = Files.list(sources)) {
      for (Path file : files.filter(each -> each.toString().endsWith("Check.java")).toList()) {
        KEY.matcher(Files.readString(file)).results().map(MatchResult::group).forEach(keys::add);
      }
    }

    assertFalse(keys.isEmpty());
    assertEquals(
        List.of(), keys.stream().filter(key -> !texts.containsKey(key.replace("\"", ""))).toList());
  }
}
