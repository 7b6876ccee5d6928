package jp.tokyo23.zerocarbon.gate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of the project as they stand in the repository, without what builds produce. */
final class Sources {

  static final Path ROOT = Path.of(System.getProperty("zerocarbon.project")).normalize();

  private Sources() {}

  /** Main source files below a folder of the project, by the end of their names. */
  static List<Path> main(String folder, String suffix) {
    return files(ROOT.resolve(folder), suffix)
        .filter(file -> relative(file).contains("src/main/"))
        .toList();
  }

  /** Modules of the web layer: common, portal and the measures. */
  static List<String> webModules() {
    try (Stream<Path> folders = Files.list(ROOT.resolve("web"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .map(folder -> "web/" + folder.getFileName())
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Properties properties(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }

  static String relative(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static Stream<Path> files(Path folder, String suffix) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !relative(file).contains("target/"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
