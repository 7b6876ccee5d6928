package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import jp.tokyo23.zerocarbon.renewable.auction.BidIntakeService;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingBusy;
import jp.tokyo23.zerocarbon.renewable.auction.UnheardBid;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;

/**
 * Takes bids of a supplier's own program, signed in like a person: a form with {@code auction},
 * {@code lot}, {@code id} and {@code prices}. Answers with the receipt; with 503 when the bid was
 * not taken in, or when it is unknown whether it was, which the same bid sent again tells; with 401
 * or 403 when whoever sends it may not bid at all.
 *
 * <p>No thread of the server waits for the disk: the answer is written when the bid is durable.
 */
@WebServlet(value = "/bids", asyncSupported = true)
@ServletSecurity(@HttpConstraint(rolesAllowed = "SUPPLIER"))
public class BidServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BidIntakeService intake;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String auction = text(request, "auction");
    if (!auction.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      CompletionStage<Receipt> receipt = send(request, Long.valueOf(auction));
      AsyncContext exchange = request.startAsync();
      BidAnswer answer = new BidAnswer(exchange);
      receipt.whenComplete((given, failure) -> exchange.start(() -> answer.give(given, failure)));
    } catch (RecordNotFound hidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermitted refused) {
      refuse(request, response);
    } catch (BiddingBusy busy) {
      BidAnswer.refuse(response, busy);
    }
  }

  /** A supplier has lost the account since signing in; for all others there is no such address. */
  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.isUserInRole(Role.SUPPLIER.name())) {
      BidAnswer.turnAway(
          response, HttpServletResponse.SC_FORBIDDEN, UnheardBid.ACCOUNT_MAY_NOT_BID);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private CompletionStage<Receipt> send(HttpServletRequest request, Long auction) {
    return intake.bid(auction, text(request, "lot"), text(request, "id"), text(request, "prices"));
  }

  private static String text(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").replace("\r\n", "\n");
  }
}
