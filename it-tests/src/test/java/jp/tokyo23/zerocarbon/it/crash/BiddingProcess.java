package jp.tokyo23.zerocarbon.it.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.tokyo23.zerocarbon.it.TrialRules;
import jp.tokyo23.zerocarbon.renewable.auction.BidDesk;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingBusy;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingInterrupted;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionCommand;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Sender;
import jp.tokyo23.zerocarbon.renewable.persistence.bidding.BidWriters;

/**
 * A server reduced to the product's writer, so that it can be killed and started again in a second.
 *
 * <p>A bidder sends lines "auction bidder id amount" and receives "ACCEPTED number", "REFUSED
 * reason" or "UNKNOWN".
 */
final class BiddingProcess {

  private final BidDesk desk;

  private BiddingProcess(BidDesk desk) {
    this.desk = desk;
  }

  /** Expects the port of the database; prints its own port when it is ready. */
  public static void main(String[] arguments) throws IOException {
    var pool = Database.pool(Integer.parseInt(arguments[0]), 4);
    BidDesk desk =
        new BidWriters(pool, Executors.newFixedThreadPool(4), 1_000, Duration.ofSeconds(5));
    ExecutorService people = Executors.newCachedThreadPool();
    try (ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress())) {
      System.out.println(door.getLocalPort());
      while (true) {
        Socket bidder = door.accept();
        people.execute(() -> new BiddingProcess(desk).serve(bidder));
      }
    }
  }

  private void serve(Socket bidder) {
    try (bidder;
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(bidder.getInputStream(), StandardCharsets.UTF_8))) {
      bidder.setTcpNoDelay(true);
      OutputStream answers = bidder.getOutputStream();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answers.write((answer(line.split(" ")) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException gone) {
      // the bidder hung up
    }
  }

  private String answer(String[] part) {
    Sender sender = Sender.of(TrialRules.LOT, "account:1", part[1]);
    try {
      Receipt receipt =
          desk.submit(
              Long.parseLong(part[0]), AuctionCommand.bid(sender, part[2], part[3], "", null));
      return receipt.accepted() ? "ACCEPTED " + receipt.sequence() : "REFUSED " + receipt.refusal();
    } catch (BiddingBusy | BiddingInterrupted untold) {
      return "UNKNOWN";
    }
  }
}
