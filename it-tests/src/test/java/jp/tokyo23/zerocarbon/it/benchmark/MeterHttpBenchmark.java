package jp.tokyo23.zerocarbon.it.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Locale;
import jp.tokyo23.zerocarbon.it.client.Login;
import jp.tokyo23.zerocarbon.it.crash.Database;
import jp.tokyo23.zerocarbon.it.crash.DurablePostgres;

/**
 * A year of half-hours of 5,100 supply points (one file of more than 550 MB) through the delivered
 * EAR in a server of 256 MB heap: uploaded in the pieces that the page sends, read, checked and
 * stored, against the bare COPY of the same rows.
 */
public final class MeterHttpBenchmark {

  private static final MeterYear YEAR = new MeterYear(5_100, 365);
  private static final int PIECE = 8 << 20;
  private static final int HEAP_MEGABYTES = 256;
  private static final String UPLOAD = "/zerocarbon/renewable/meter-upload";

  private final HttpClient http;
  private final int port;
  private final Connection database;

  private MeterHttpBenchmark(HttpClient http, int port, Connection database) {
    this.http = http;
    this.port = port;
    this.database = database;
  }

  /** Expects the prepared server and the EAR. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Login person = Login.named("katsushika");
    Path ear = home.resolve("standalone/deployments/zerocarbon.ear");
    try (Workplace work = Workplace.create("zerocarbon-meters");
        DurablePostgres postgres = DurablePostgres.start(work.folder().resolve("data"))) {
      Files.copy(Path.of(arguments[1]), ear, StandardCopyOption.REPLACE_EXISTING);
      try (ServerProcess server =
              ServerProcess.onPostgres(
                  home, work.folder().resolve("server"), postgres.port(), HEAP_MEGABYTES);
          HikariDataSource pool = Database.pool(postgres.port(), 1);
          Connection connection = pool.getConnection()) {
        HttpClient http = Load.signedIn(server.port(), person.name(), person.password());
        new MeterHttpBenchmark(http, server.port(), connection).measure(work.folder());
      }
    } finally {
      Files.deleteIfExists(ear);
    }
  }

  private void measure(Path folder) throws Exception {
    Path file = folder.resolve("year.csv");
    Path rows = folder.resolve("rows.copy");
    YEAR.write(file);
    database.setAutoCommit(false);
    YEAR.createPoints(database);
    database.commit();
    long begun = System.nanoTime();
    int id = upload(file);
    double uploaded = (System.nanoTime() - begun) / 1e9;
    String state = end(id);
    double stored = (System.nanoTime() - begun) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| file %.0f MB, server of %d MB heap | %s, %,d rows | upload %.1f s |%n",
        Files.size(file) / 1e6,
        HEAP_MEGABYTES,
        state,
        number("select count(*) from meter_day where import_id = " + id),
        uploaded);
    MeterRows.dump(database, rows);
    double bare = MeterRows.bareCopy(database, rows);
    Benchmark.print("upload, read and store [s]", stored, "bare COPY", bare);
  }

  private int upload(Path file) throws Exception {
    String begun =
        send(
            "POST",
            "?name=year.csv&format=HHV48&direction=BUY&status=FINAL&size=" + Files.size(file),
            BodyPublishers.noBody());
    int id = Integer.parseInt(begun.replaceFirst(".*\"id\":(\\d+).*", "$1"));
    try (InputStream bytes = Files.newInputStream(file)) {
      long offset = 0;
      for (byte[] piece = bytes.readNBytes(PIECE);
          piece.length > 0;
          piece = bytes.readNBytes(PIECE)) {
        send("PUT", "/" + id + "?offset=" + offset, BodyPublishers.ofByteArray(piece));
        offset += piece.length;
      }
    }
    send("POST", "/" + id, BodyPublishers.noBody());
    return id;
  }

  private String send(String method, String path, BodyPublisher body) throws Exception {
    String host = "http://127.0.0.1:" + port;
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(host + UPLOAD + path))
                .header("Origin", host)
                .method(method, body)
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** The state in which the file is done with. */
  private String end(int id) throws Exception {
    String state = "WAITING";
    while (state.equals("WAITING")) {
      Thread.sleep(100);
      state = text("select state from meter_import where id = " + id);
    }
    return state;
  }

  private long number(String sql) throws Exception {
    return Long.parseLong(text(sql));
  }

  private String text(String sql) throws Exception {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
