package jp.tokyo23.zerocarbon.it.benchmark;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Bids of a number of people, each of whom waits for the answer before bidding again, for some
 * seconds.
 *
 * @param p99Millis of the answers given within the time
 */
record Bidding(double perSecond, double p99Millis, int refused) {

  /** Sends one bid and returns whether it was accepted. */
  interface Bid {
    boolean send(int bidder, long amount) throws Exception;
  }

  private static final int MOST = 400_000;

  private static final long FIRST_AMOUNT = 1_000_000_000_000L;

  static Bidding run(int bidders, int seconds, Bid bid) throws InterruptedException {
    ExecutorService people = Executors.newFixedThreadPool(bidders);
    AtomicInteger refused = new AtomicInteger();
    long[][] nanos = new long[bidders][];
    long begun = System.nanoTime();
    long end = begun + TimeUnit.SECONDS.toNanos(seconds);
    for (int i = 0; i < bidders; i++) {
      int bidder = i;
      people.execute(() -> nanos[bidder] = repeat(bidder, end, bid, refused));
    }
    people.shutdown();
    people.awaitTermination(1, TimeUnit.HOURS);
    double took = (System.nanoTime() - begun) / 1e9;
    long[] all =
        IntStream.range(0, bidders)
            .boxed()
            .flatMapToLong(i -> Arrays.stream(nanos[i]))
            .sorted()
            .toArray();
    return new Bidding(
        all.length / took, all[(int) Math.ceil(all.length * 0.99) - 1] / 1e6, refused.get());
  }

  private static long[] repeat(int bidder, long end, Bid bid, AtomicInteger refused) {
    long[] nanos = new long[1_024];
    int count = 0;
    while (System.nanoTime() < end && count < MOST) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, count * 2);
      }
      long begun = System.nanoTime();
      if (!sent(bid, bidder, FIRST_AMOUNT - 10L * count)) {
        refused.incrementAndGet();
      }
      nanos[count++] = System.nanoTime() - begun;
    }
    return Arrays.copyOf(nanos, count);
  }

  private static boolean sent(Bid bid, int bidder, long amount) {
    try {
      return bid.send(bidder, amount);
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
