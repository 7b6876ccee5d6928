package jp.tokyo23.zerocarbon.renewable.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The versions of a supply point's days against a plain map. */
class KnownVersionsTest {

  private record Version(long day, int status, int revision) {}

  @Test
  void everyVersionIsKnownByItselfInWhateverOrderItCame() {
    SplittableRandom random = new SplittableRandom(48);
    KnownVersions known = new KnownVersions();
    Map<Version, Long> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      Version version = version(random);
      assertEquals(expected.containsKey(version), holds(known, version), version.toString());
      if (random.nextBoolean()) {
        known.put(version.day, version.status, version.revision, i);
        expected.put(version, (long) i);
      }
    }
    expected.forEach(
        (version, digest) ->
            assertEquals(
                digest,
                known.digest(version.day, version.status, version.revision),
                version::toString));
  }

  private static boolean holds(KnownVersions known, Version version) {
    return known.holds(version.day, version.status, version.revision);
  }

  /** Close enough to meet again, with the outermost of each part among them. */
  private static Version version(SplittableRandom random) {
    LocalDate first = random.nextBoolean() ? MeterIntake.EARLIEST : LocalDate.of(2099, 1, 1);
    int revision = random.nextBoolean() ? 1 + random.nextInt(3) : 9_998 + random.nextInt(2);
    return new Version(first.toEpochDay() + random.nextInt(365), random.nextInt(4), revision);
  }
}
