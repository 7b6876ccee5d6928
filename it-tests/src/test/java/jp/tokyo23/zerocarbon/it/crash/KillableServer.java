package jp.tokyo23.zerocarbon.it.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process of {@link BiddingProcess}; its port changes with each start. */
final class KillableServer implements AutoCloseable {

  private final int database;
  private final Path log;
  private Process process;
  private volatile int port;

  KillableServer(int database, Path log) throws IOException {
    this.database = database;
    this.log = log;
    start();
  }

  int port() {
    return port;
  }

  /** SIGKILL: nothing is flushed, nothing said goodbye to. */
  void kill() {
    process.destroyForcibly();
    process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  void restart() throws IOException {
    kill();
    start();
  }

  @Override
  public void close() {
    kill();
  }

  private void start() throws IOException {
    process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BiddingProcess.class.getName(),
                    String.valueOf(database)))
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream()));
    String line = output.readLine();
    if (line == null) {
      throw new UncheckedIOException(new IOException("the server did not start, see " + log));
    }
    port = Integer.parseInt(line);
  }
}
