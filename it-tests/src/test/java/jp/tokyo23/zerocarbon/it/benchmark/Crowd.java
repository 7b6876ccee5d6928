package jp.tokyo23.zerocarbon.it.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Bidders with a kept-alive connection each, all served by one thread, so that the load costs the
 * machine little beside the server that is measured.
 */
final class Crowd implements AutoCloseable {

  /** Makes the form of a bidder's next bid. */
  interface Form {
    String of(int bidder, int count);
  }

  private static final String ACCEPTED = "{\"accepted\":true";
  private static final int BUFFER = 8_192;

  private final Selector selector = Selector.open();
  private final List<Seat> seats = new ArrayList<>();
  private final Form form;
  private long[] nanos = new long[1 << 16];
  private int answers;
  private int refused;

  /**
   * @param cookies of the bidders, null for nobody; there are as many bidders
   */
  Crowd(int port, String path, List<String> cookies, Form form) throws IOException {
    this.form = form;
    for (String cookie : cookies) {
      seats.add(new Seat(port, path, cookie));
    }
  }

  /**
   * Bids for some seconds; nobody bids again before the answer. The first bid of each bidder, which
   * the server also spends on accepting the connection, is not measured.
   *
   * @param everyNanos time from bid to bid of each bidder, from which waiting is counted even when
   *     the answer to the bid before comes late; 0: at once
   */
  Bidding run(int seconds, long everyNanos) throws IOException {
    greet();
    long begun = System.nanoTime();
    long end = begun + TimeUnit.SECONDS.toNanos(seconds);
    for (int i = 0; i < seats.size(); i++) {
      seats.get(i).due = begun + everyNanos * i / seats.size();
    }
    int open = seats.size();
    while (open > 0) {
      open = 0;
      long now = System.nanoTime();
      for (int i = 0; i < seats.size(); i++) {
        open += seats.get(i).proceed(i, now, end) ? 1 : 0;
      }
      selector.select(key -> answer((Seat) key.attachment(), everyNanos), 1);
    }
    double took = (System.nanoTime() - begun) / 1e9;
    long[] all = Arrays.copyOf(nanos, answers);
    Arrays.sort(all);
    return new Bidding(answers / took, all[(int) Math.ceil(answers * 0.99) - 1] / 1e6, refused);
  }

  /** One bid of each, one after the other. */
  private void greet() throws IOException {
    for (int i = 0; i < seats.size(); i++) {
      seats.get(i).proceed(i, 0, 1);
      while (seats.get(i).waits) {
        selector.select(key -> ((Seat) key.attachment()).greeted(), 1);
      }
    }
  }

  private void answer(Seat seat, long everyNanos) {
    String body = seat.answer();
    if (body != null) {
      long now = System.nanoTime();
      if (answers == nanos.length) {
        nanos = Arrays.copyOf(nanos, answers * 2);
      }
      nanos[answers++] = now - seat.due;
      refused += body.startsWith(ACCEPTED) ? 0 : 1;
      seat.due = everyNanos == 0 ? now : seat.due + everyNanos;
      seat.waits = false;
    }
  }

  @Override
  public void close() throws IOException {
    for (Seat each : seats) {
      each.channel.close();
    }
    selector.close();
  }

  /** One bidder. */
  private final class Seat {

    private final SocketChannel channel;
    private final byte[] head;
    private final ByteBuffer input = ByteBuffer.allocate(BUFFER);
    private long due;
    private int count;
    private boolean waits;

    Seat(int port, String path, String cookie) throws IOException {
      channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, this);
      String host = "127.0.0.1:" + port;
      head =
          ("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host)
              .concat(cookie == null ? "" : "\r\nCookie: " + cookie)
              .concat("\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
              .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends the next bid when it is due; whether there is still something to wait for. */
    boolean proceed(int bidder, long now, long end) throws IOException {
      if (!waits && due <= now && now < end) {
        String body = form.of(bidder, count++);
        byte[] rest = (body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer all = ByteBuffer.allocate(head.length + rest.length).put(head).put(rest);
        all.flip();
        while (all.hasRemaining()) { // less than a socket's buffer, which is empty
          channel.write(all);
        }
        waits = true;
      }
      return waits || now < end;
    }

    void greeted() {
      waits = answer() == null;
    }

    /** The body once it is complete, null before; anything but 200 is an error. */
    String answer() {
      try {
        if (channel.read(input) < 0) {
          throw new IllegalStateException("the server hung up");
        }
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
      String text = new String(input.array(), 0, input.position(), StandardCharsets.ISO_8859_1);
      int body = text.indexOf("\r\n\r\n") + 4;
      if (body < 4 || text.length() < body + length(text.substring(0, body))) {
        return null;
      }
      if (!text.startsWith("HTTP/1.1 200 ")) {
        throw new IllegalStateException(text);
      }
      input.clear();
      return text.substring(body);
    }

    private static int length(String head) {
      int at = head.toLowerCase(Locale.ROOT).indexOf("content-length:") + 15;
      return Integer.parseInt(head.substring(at, head.indexOf('\r', at)).strip());
    }
  }
}
