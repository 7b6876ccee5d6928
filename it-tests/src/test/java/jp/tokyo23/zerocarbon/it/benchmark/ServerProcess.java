package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.tokyo23.zerocarbon.it.crash.DurablePostgres;

/** A WildFly of the benchmark's own, from start to ready to stop. */
final class ServerProcess implements AutoCloseable {

  private static final int HEAP_MEGABYTES = 1_024;
  private static final int ATTEMPTS = 2_400;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Process process;
  private final int port;
  private Duration start;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the configuration and waits until the path is answered with 200. */
  static ServerProcess start(
      Path home, String configuration, Path data, int port, String path, String... properties)
      throws IOException, InterruptedException {
    return start(home, configuration, data, port, path, HEAP_MEGABYTES, List.of(properties));
  }

  /** The product on a PostgreSQL that lets the user postgres in without a password. */
  static ServerProcess onPostgres(Path home, Path data, int databasePort, int heapMegabytes)
      throws IOException, InterruptedException {
    return start(
        home,
        "zerocarbon-postgresql.xml",
        data,
        DurablePostgres.freePort(),
        "/zerocarbon/login.xhtml",
        heapMegabytes,
        List.of(
            "-Dzerocarbon.db.url=jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres",
            "-Dzerocarbon.db.user=postgres"));
  }

  private static ServerProcess start(
      Path home,
      String configuration,
      Path data,
      int port,
      String path,
      int heapMegabytes,
      List<String> properties)
      throws IOException, InterruptedException {
    Files.createDirectories(data);
    List<String> command =
        new ArrayList<>(
            List.of(
                home.resolve("bin/standalone.sh").toString(),
                "-c",
                withoutDeployments(home, configuration),
                "-b",
                "127.0.0.1",
                "-Djboss.http.port=" + port,
                "-Djboss.management.http.port=" + (port + 1),
                "-Djboss.server.log.dir=" + data.resolve("log"),
                "-Dzerocarbon.data.dir=" + data));
    command.addAll(properties);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
    // The benchmark's PostgreSQL asks for none, but the configuration must have one.
    builder.environment().putIfAbsent("ZEROCARBON_DB_PASSWORD", "for-the-benchmark-only");
    builder
        .environment()
        .put("JAVA_OPTS", "-Xms256m -Xmx" + heapMegabytes + "m -Djava.net.preferIPv4Stack=true");
    builder.redirectErrorStream(true).redirectOutput(data.resolve("console.log").toFile());
    long begun = System.nanoTime();
    Process process = builder.start();
    ServerProcess server = new ServerProcess(process, port);
    try {
      await(process, port, path);
    } catch (IllegalStateException | InterruptedException neverReady) {
      server.close(); // or it would hold its port for ever
      throw neverReady;
    }
    server.start = Duration.ofNanos(System.nanoTime() - begun);
    return server;
  }

  Duration start() {
    return start;
  }

  int port() {
    return port;
  }

  /** Bytes of heap in use after a full collection. */
  long heapAfterCollection() throws IOException, InterruptedException {
    long pid =
        process
            .descendants()
            .filter(child -> child.info().command().orElse("").contains("java"))
            .findFirst()
            .orElse(process.toHandle())
            .pid();
    jcmd(pid, "GC.run");
    for (String line : jcmd(pid, "GC.heap_info").split("\n")) {
      if (line.contains("heap") && line.contains("used")) {
        String used = line.replaceFirst(".*used (\\d+)K.*", "$1");
        return Long.parseLong(used) * 1024;
      }
    }
    throw new IOException("no heap figure for process " + pid);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static String jcmd(long pid, String command) throws IOException, InterruptedException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process jcmd =
        new ProcessBuilder(tool.toString(), String.valueOf(pid), command)
            .redirectErrorStream(true)
            .start();
    String output = new String(jcmd.getInputStream().readAllBytes());
    jcmd.waitFor();
    return output;
  }

  /** A copy of the configuration without what the tests have deployed. */
  private static String withoutDeployments(Path home, String configuration) throws IOException {
    Path folder = home.resolve("standalone/configuration");
    String copy = "benchmark-" + configuration;
    String content = Files.readString(folder.resolve(configuration));
    Files.writeString(
        folder.resolve(copy), content.replaceAll("(?s)<deployments>.*</deployments>", ""));
    return copy;
  }

  private static void await(Process process, int port, String path) throws InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    for (int i = 0; i < ATTEMPTS && process.isAlive(); i++) {
      try {
        if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // the listener is not open yet
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new IllegalStateException("the server did not become ready");
  }
}
