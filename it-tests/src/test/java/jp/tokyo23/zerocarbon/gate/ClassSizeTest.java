package jp.tokyo23.zerocarbon.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that needs more room has more than one duty. */
class ClassSizeTest {

  private static final int LONGEST = 250;

  @Test
  void noClassIsLongerThanTwoHundredAndFiftyLines() {
    List<String> tooLong =
        Stream.of("domain", "persistence", "web")
            .flatMap(folder -> Sources.main(folder, ".java").stream())
            .filter(file -> lines(file) > LONGEST)
            .map(file -> Sources.relative(file) + " " + lines(file))
            .toList();
    assertEquals(List.of(), tooLong);
  }

  private static long lines(Path file) {
    return Sources.text(file).lines().count();
  }
}
