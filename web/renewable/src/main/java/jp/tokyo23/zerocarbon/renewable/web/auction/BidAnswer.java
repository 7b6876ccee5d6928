package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingBusy;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingUnsafe;
import jp.tokyo23.zerocarbon.renewable.auction.UnheardBid;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;

/** The one answer to a bid: its receipt, or after ten seconds that the outcome is unknown. */
final class BidAnswer implements AsyncListener {

  private static final Logger LOG = Logger.getLogger(BidAnswer.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AsyncContext exchange;
  private final AtomicBoolean given = new AtomicBoolean();

  BidAnswer(AsyncContext exchange) {
    this.exchange = exchange;
    exchange.setTimeout(PATIENCE.toMillis());
    exchange.addListener(this);
  }

  /**
   * @param failure null when there is a receipt
   */
  void give(Receipt receipt, Throwable failure) {
    if (given.compareAndSet(false, true)) {
      HttpServletResponse response = (HttpServletResponse) exchange.getResponse();
      try {
        if (failure == null) {
          write(response, HttpServletResponse.SC_OK, ReceiptJson.of(receipt));
        } else {
          refuse(response, failure);
        }
      } catch (IOException gone) {
        LOG.log(Level.FINE, "nobody waits for the answer to a bid any more", gone);
      } finally {
        exchange.complete();
      }
    }
  }

  /** 503 with whether the bid is recorded: not, or nobody knows. */
  static void refuse(HttpServletResponse response, Throwable failure) throws IOException {
    boolean known = failure instanceof BiddingBusy || failure instanceof BiddingUnsafe;
    String recorded = known ? "false" : "null";
    response.setHeader("Retry-After", "1");
    write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "{\"recorded\":" + recorded + "}");
  }

  /** A refusal that is no receipt: nothing is recorded. */
  static void turnAway(HttpServletResponse response, int status, UnheardBid reason)
      throws IOException {
    write(response, status, ReceiptJson.of(reason));
  }

  private static void write(HttpServletResponse response, int status, String json)
      throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    give(null, new TimeoutException());
  }

  @Override
  public void onComplete(AsyncEvent event) {
    // the answer is out
  }

  @Override
  public void onError(AsyncEvent event) {
    give(null, event.getThrowable());
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // it is not begun twice
  }
}
