package jp.tokyo23.zerocarbon.it.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The address to which a supplier's program sends bids, at the demonstration's rehearsal. Whether
 * its prices win depends on who else bids there; nothing here does.
 */
@ArquillianTest
@RunAsClient
class BidsIT {

  private static final String BIDS = "/zerocarbon/renewable/bids";

  /** The first auction of a fresh database. */
  private static final String AUCTION = "1";

  private static final String LOT = "R8-1";
  private static final String PROPER =
      "type=FIXED\nfuelAdjusted=false\ndemand=1850 TAX_EXCLUDED\n"
          + "energy SUMMER 全時間=98.21 TAX_EXCLUDED\nenergy OTHER 全時間=97.02 TAX_EXCLUDED\n"
          + "certificate=0.6 TAX_EXCLUDED";
  private static final String FAULTY = PROPER.replace("98.21", "98.2111");
  private static final String COMPANY = "でんき株式会社（例）";
  private static final String OTHER_COMPANY = "（例）小売電気事業者";

  @Test
  void aBidSentTwiceHasOneReceipt() throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    String id = newId();

    String first = bid(supplier, LOT, id, PROPER);
    String again = bid(supplier, LOT, id, PROPER);

    assertTrue(first.contains("\"repeated\":false"), first);
    assertTrue(again.contains("\"repeated\":true"), again);
    assertEquals(first.replace("\"repeated\":false", ""), again.replace("\"repeated\":true", ""));
    assertNotEquals("0", value(first, "sequence"));
    assertEquals(64, value(first, "hash").length());
  }

  /** As a supplier's program may send them; the amounts themselves are judged by the kernel. */
  @ParameterizedTest
  @CsvSource({
    "98.21, -98.21, PRICE_NOT_POSITIVE",
    "98.21, 0, PRICE_NOT_POSITIVE",
    "98.21, 1e400, PRICE_TOO_LARGE",
    "98.21, ９８, FULL_WIDTH_DIGITS",
    "98.21, cheap, PRICE_NOT_A_NUMBER",
    "98.21, 98.2111, PRICE_SCALE",
    "SUMMER, WINTER, PRICE_MISSING",
    "TAX_EXCLUDED, TAX_INCLUDED, PRICE_TAX_CLASS",
    "type=FIXED, type=MARKET_LINKED, PRICE_FORM"
  })
  void eachWrongBidHasItsOwnReasonAndAReceiptAndChangesNothing(
      String from, String to, String refusal) throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    bid(supplier, LOT, newId(), PROPER);
    String before = status(supplier);

    String answer = bid(supplier, LOT, newId(), PROPER.replace(from, to));

    refused(answer, refusal);
    assertEquals(before, status(supplier));
  }

  /** Below what depends on who else bids there. */
  @Test
  void aStepThatIsTooSmallIsRefusedAndRecorded() throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    bid(supplier, LOT, newId(), PROPER);
    String before = status(supplier);
    String again = bid(supplier, LOT, newId(), PROPER);
    refused(again, value(again, "refusal"));
    assertTrue(value(again, "refusal").startsWith("STEP_TOO_SMALL"), again);
    assertEquals(before, status(supplier));
  }

  @Test
  void aBidForAnUnknownLotOrWithoutAnIdIsRefusedAndRecorded() throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    refused(bid(supplier, "R8-9", newId(), PROPER), "UNKNOWN_LOT");
    refused(bid(supplier, LOT, "", PROPER), "ID_MISSING");
  }

  @Test
  void anIdWithOtherContentIsRefused() throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    String id = newId();
    bid(supplier, LOT, id, PROPER);
    refused(bid(supplier, LOT, id, PROPER.replace("98.21", "98.20")), "REPEATED_ID");
  }

  @Test
  void aSupplierOfAnotherLotIsRefusedAndRecorded() throws Exception {
    Session stranger = TrialSupplier.of(OTHER_COMPANY).signIn();
    refused(bid(stranger, LOT, newId(), PROPER), "NOT_REGISTERED");
  }

  @Test
  void anAccountThatIsDisabledMeanwhileBidsNoMore() throws Exception {
    TrialSupplier colleague = TrialSupplier.of(COMPANY);
    Session session = colleague.signIn();
    long last = refused(bid(session, LOT, newId(), FAULTY), "PRICE_SCALE");

    colleague.disable();
    HttpResponse<String> answer = session.post(BIDS, form(LOT, newId(), PROPER));

    unheard(answer, 403, "ACCOUNT_MAY_NOT_BID");
    Session other = Session.of(Login.named("denryoku"));
    assertEquals(last + 1, refused(bid(other, LOT, newId(), FAULTY), "PRICE_SCALE"));
  }

  @Test
  void whoeverIsNotSignedInIsToldSoInsteadOfBeingShownTheSignInPage() throws Exception {
    String form = form(LOT, newId(), PROPER);
    unheard(Session.anonymous().post(BIDS, form), 401, "NOT_SIGNED_IN");
  }

  @Test
  void nobodyButASupplierFindsTheAddressAndNoOtherSiteCanUseIt() throws Exception {
    String form = form(LOT, "x", PROPER);
    assertEquals(404, Session.of(Login.named("jimukyoku")).post(BIDS, form).statusCode());
    Session supplier = Session.of(Login.named("denryoku"));
    assertEquals(
        400, supplier.post(BIDS, form, "Origin", "https://elsewhere.example").statusCode());
    assertEquals(
        404, supplier.post(BIDS, form.replace("auction=1", "auction=999999")).statusCode());
    assertEquals(404, supplier.post(BIDS, form.replace("auction=1", "auction=x")).statusCode());
  }

  /** The number of the ledger entry. */
  private static long refused(String answer, String refusal) {
    assertEquals(refusal, value(answer, "refusal"), answer);
    assertTrue(japanese(value(answer, "reason")), answer);
    assertEquals(64, value(answer, "hash").length());
    return Long.parseLong(value(answer, "sequence"));
  }

  private static void unheard(HttpResponse<String> answer, int status, String refusal) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("false", value(answer.body(), "recorded"));
    assertEquals(refusal, value(answer.body(), "refusal"));
    assertTrue(japanese(value(answer.body(), "reason")), answer.body());
  }

  private static boolean japanese(String words) {
    return words.matches(".*\\p{IsHiragana}.*。");
  }

  /** What is shown of the auction, without the time and the number of ledger entries. */
  private static String status(Session supplier) throws Exception {
    return supplier
        .get("/zerocarbon/renewable/auction-status?id=" + AUCTION)
        .body()
        .replaceAll("\"(now|sequence)\":\\d+,", "");
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private static String bid(Session supplier, String lot, String id, String prices)
      throws Exception {
    HttpResponse<String> answer = supplier.post(BIDS, form(lot, id, prices));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static String form(String lot, String id, String prices) {
    return "auction="
        + AUCTION
        + "&lot="
        + lot
        + "&id="
        + id
        + "&prices="
        + URLEncoder.encode(prices, StandardCharsets.UTF_8);
  }

  private static String value(String json, String name) {
    return json.replaceFirst(".*\"" + name + "\":\"?([^\",}]*).*", "$1");
  }
}
