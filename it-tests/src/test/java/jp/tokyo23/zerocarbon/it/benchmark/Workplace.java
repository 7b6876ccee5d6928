package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for the hundreds of megabytes of a benchmark; gone when it ends. */
record Workplace(Path folder) implements AutoCloseable {

  static Workplace create(String name) throws IOException {
    return new Workplace(Files.createTempDirectory(name));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
