package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Requests of one signed-in person over a number of connections, in a closed loop of a fixed count.
 */
record Load(double perSecond, double p99Millis, int errors) {

  static Load run(int port, String login, String password, String path, int connections, int count)
      throws InterruptedException {
    ExecutorService people = Executors.newFixedThreadPool(connections);
    long[] nanos = new long[count];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger errors = new AtomicInteger();
    HttpClient[] sessions = new HttpClient[connections];
    Arrays.setAll(sessions, i -> signedIn(port, login, password));
    long begun = System.nanoTime();
    for (HttpClient session : sessions) {
      people.execute(() -> repeat(session, uri(port, path), nanos, next, errors));
    }
    people.shutdown();
    people.awaitTermination(1, TimeUnit.HOURS);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Arrays.sort(nanos);
    return new Load(count / seconds, nanos[(int) Math.ceil(count * 0.99) - 1] / 1e6, errors.get());
  }

  private static void repeat(
      HttpClient session, URI uri, long[] nanos, AtomicInteger next, AtomicInteger errors) {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
      long begun = System.nanoTime();
      if (send(session, request).statusCode() != 200) {
        errors.incrementAndGet();
      }
      nanos[i] = System.nanoTime() - begun;
    }
  }

  /** A session of the person. */
  static HttpClient signedIn(int port, String login, String password) {
    HttpClient session =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    send(session, HttpRequest.newBuilder(uri(port, "/zerocarbon/index.xhtml")).build());
    send(
        session,
        HttpRequest.newBuilder(uri(port, "/zerocarbon/j_security_check"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("j_username=" + login + "&j_password=" + password))
            .build());
    return session;
  }

  private static HttpResponse<byte[]> send(HttpClient session, HttpRequest request) {
    try {
      return session.send(request, BodyHandlers.ofByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
