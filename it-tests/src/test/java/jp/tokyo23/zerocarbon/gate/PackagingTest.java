package jp.tokyo23.zerocarbon.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each archive holds, to the last library; a second copy breaks CDI or PrimeFaces. */
class PackagingTest {

  private static final Path EAR = Sources.ROOT.resolve("ear/target/zerocarbon.ear");
  private static final Set<String> OF_EVERY_WAR = Set.of("primefaces-jakarta", "web-common");

  @Test
  void theEarHoldsFiveWarsAndTheSharedLibraries() throws IOException {
    assertEquals(
        Set.of(
            "forest.war",
            "portal.war",
            "renewable.war",
            "sme.war",
            "zeb.war",
            "lib/domain.jar",
            "lib/persistence.jar",
            "lib/aalto-xml.jar",
            "lib/commons-codec.jar",
            "lib/commons-compress.jar",
            "lib/commons-io.jar",
            "lib/commons-lang3.jar",
            "lib/fastcsv.jar",
            "lib/fastexcel-reader.jar",
            "lib/fastexcel.jar",
            "lib/flyway-core.jar",
            "lib/flyway-database-postgresql.jar",
            "lib/jackson-annotations.jar",
            "lib/jackson-core.jar",
            "lib/jackson-databind.jar",
            "lib/ojalgo.jar",
            "lib/opczip.jar",
            "lib/stax2-api.jar"),
        archives(entries(EAR)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"renewable", "sme", "zeb", "forest"})
  void aMeasureBringsOnlyPrimeFacesAndTheCommonParts(String war) throws IOException {
    assertEquals(OF_EVERY_WAR, libraries(war));
  }

  @Test
  void thePortalAlsoBringsWhatWritesPdfAndDocx() throws IOException {
    Set<String> expected = new TreeSet<>(OF_EVERY_WAR);
    expected.addAll(
        Set.of(
            "SparseBitSet",
            "commons-codec",
            "commons-collections4",
            "commons-compress",
            "commons-io",
            "commons-lang3",
            "commons-math3",
            "curvesapi",
            "log4j-api",
            "openpdf",
            "poi",
            "poi-ooxml",
            "poi-ooxml-lite",
            "xmlbeans"));
    assertEquals(expected, libraries("portal"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal", "renewable", "sme", "zeb", "forest"})
  void aWarHoldsClassesOfPagesOnly(String war) throws IOException {
    List<String> others =
        warEntries(war).stream()
            .filter(entry -> entry.startsWith("WEB-INF/classes/") && entry.endsWith(".class"))
            .filter(entry -> !entry.matches("WEB-INF/classes/jp/tokyo23/zerocarbon/\\w+/web/.*"))
            .toList();
    assertEquals(List.of(), others);
  }

  @Test
  void whatItReceivesCannotSwitchTheDemonstrationOn() throws IOException {
    Path delivery = Sources.ROOT.resolve("ear/target/delivery");
    List<String> switching = new ArrayList<>();
    try (Stream<Path> files = Files.walk(delivery)) {
      for (Path file : files.filter(each -> each.toString().matches(".*\\.(sh|cli)")).toList()) {
        if (Files.readString(file).contains("zerocarbon.demonstration")) {
          switching.add(delivery.relativize(file).toString());
        }
      }
    }
    assertTrue(Files.exists(delivery.resolve("server/server.cli")), "there is something to read");
    assertEquals(List.of(), switching);
  }

  private static Set<String> libraries(String war) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String entry : warEntries(war)) {
      if (entry.matches("WEB-INF/lib/[^/]+")) {
        names.add(
            entry.substring(12).replaceFirst("-\\d[\\w.]*(-SNAPSHOT)?", "").replace(".jar", ""));
      }
    }
    return names;
  }

  private static Set<String> archives(List<String> entries) {
    Set<String> archives = new TreeSet<>(entries);
    archives.removeIf(entry -> !entry.matches(".*\\.[jw]ar"));
    return archives;
  }

  private static List<String> warEntries(String war) throws IOException {
    return entries(Sources.ROOT.resolve("web/" + war + "/target/" + war + ".war"));
  }

  private static List<String> entries(Path archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
