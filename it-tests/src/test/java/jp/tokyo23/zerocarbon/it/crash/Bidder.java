package jp.tokyo23.zerocarbon.it.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import jp.tokyo23.zerocarbon.it.crash.Call.Answer;

/**
 * Bids one yen less than anybody so far, again and again, and writes down what it was told. What
 * remained unknown it sends again under the same id until it knows.
 */
final class Bidder implements Callable<List<Call>> {

  private final long auction;
  private final String name;
  private final AtomicLong next;
  private final IntSupplier port;
  private final BooleanSupplier over;
  private final List<Call> calls = new ArrayList<>();

  private Socket socket;
  private BufferedReader answers;

  Bidder(long auction, String name, AtomicLong next, IntSupplier port, BooleanSupplier over) {
    this.auction = auction;
    this.name = name;
    this.next = next;
    this.port = port;
    this.over = over;
  }

  @Override
  public List<Call> call() throws IOException, InterruptedException {
    while (!over.getAsBoolean()) {
      String id = UUID.randomUUID().toString();
      long amount = next.getAndDecrement();
      while (!tell(id, amount) && !over.getAsBoolean()) {
        Thread.sleep(5); // until the server is back
      }
    }
    hangUp();
    return calls;
  }

  /** Whether the bidder knows what became of the bid. */
  private boolean tell(String id, long amount) throws IOException {
    long began = System.nanoTime();
    String[] answer = {Answer.UNKNOWN.name()};
    try {
      connect();
    } catch (IOException nobodyThere) {
      hangUp();
      return false;
    }
    try {
      String line = auction + " " + name + " " + id + " " + amount + "\n";
      socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
      String told = answers.readLine();
      if (told != null) {
        answer = told.split(" ");
      } else {
        hangUp();
      }
    } catch (IOException broken) {
      hangUp();
    }
    Answer kind = Answer.valueOf(answer[0]);
    long sequence = kind == Answer.ACCEPTED ? Long.parseLong(answer[1]) : 0;
    calls.add(new Call(id, amount, kind, sequence, began, System.nanoTime()));
    return kind != Answer.UNKNOWN;
  }

  private void connect() throws IOException {
    if (socket == null) {
      socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(10_000);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.getAsInt()));
      answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private void hangUp() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }
}
