package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.it.client.Login;

/**
 * Start, report, home page and heap of the product, each against a peer measured in the same run.
 */
public final class Benchmark {

  private static final int PORT = 18_080;
  private static final int CONNECTIONS = 32;
  private static final int PAGE_VIEWS = 10_000;
  private static final int REPORTS = 46;
  private static final String HOME = "/zerocarbon/index.xhtml";
  private static final String STATIC =
      "/zerocarbon/jakarta.faces.resource/icon.svg.xhtml?ln=zerocarbon";
  private static final String REPORT = "ward=13122&fy=2024";

  private Benchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Path work = Files.createTempDirectory("zerocarbon-benchmark");
    double empty;
    try (ServerProcess server =
        ServerProcess.start(home, "standalone.xml", work.resolve("empty"), PORT, "/")) {
      empty = seconds(server);
    }
    Path deployed = home.resolve("standalone/deployments/zerocarbon.ear");
    Files.copy(Path.of(arguments[1]), deployed, StandardCopyOption.REPLACE_EXISTING);
    Path data = work.resolve("data");
    // The first start loads the demonstration; the second one is the start that IT sees every day.
    start(home, data).close();
    try (ServerProcess server = start(home, data)) {
      print("start to ready [s]", seconds(server), "empty WildFly 39.0.1", empty);
      measure(server);
    } finally {
      Files.deleteIfExists(deployed);
    }
  }

  private static void measure(ServerProcess server) throws IOException, InterruptedException {
    Login person = Login.named("jimukyoku");
    run(server, person, HOME, CONNECTIONS, 500); // warm-up
    long heapBefore = server.heapAfterCollection();
    Load page = run(server, person, HOME, CONNECTIONS, PAGE_VIEWS);
    Load still = run(server, person, STATIC, CONNECTIONS, PAGE_VIEWS);
    print(
        "home page, 32 connections [requests/s]",
        page.perSecond(),
        "static file",
        still.perSecond());
    print("home page, p99 [ms]", page.p99Millis(), "static file", still.p99Millis());
    long heapAfter = server.heapAfterCollection();
    print(
        "heap after 10,000 page views [MB]",
        megabytes(heapAfter),
        "before them",
        megabytes(heapBefore));
    String pdf = "/zerocarbon/download/report?format=pdf&" + REPORT;
    String html = "/zerocarbon/report-draft.xhtml?" + REPORT;
    run(server, person, pdf, 1, 5); // warm-up
    Load file = run(server, person, pdf, 1, REPORTS);
    Load web = run(server, person, html, 1, REPORTS);
    print(
        "report as PDF, one after another [1/s]",
        file.perSecond(),
        "the same as web page",
        web.perSecond());
    System.out.printf(
        "errors: %d%n", page.errors() + still.errors() + file.errors() + web.errors());
  }

  private static Load run(
      ServerProcess server, Login person, String path, int connections, int count)
      throws InterruptedException {
    return Load.run(server.port(), person.name(), person.password(), path, connections, count);
  }

  private static ServerProcess start(Path home, Path data)
      throws IOException, InterruptedException {
    return ServerProcess.start(home, "zerocarbon-h2.xml", data, PORT, "/zerocarbon/login.xhtml");
  }

  private static double seconds(ServerProcess server) {
    return server.start().toMillis() / 1000.0;
  }

  private static double megabytes(long bytes) {
    return bytes / 1048576.0;
  }

  static void print(String figure, double value, String peer, double peerValue) {
    System.out.printf(
        "| %s | %.1f | %s: %.1f | ratio %.2f | %s, %d cores |%n",
        figure,
        value,
        peer,
        peerValue,
        value / peerValue,
        LocalDate.now(),
        Runtime.getRuntime().availableProcessors());
  }
}
