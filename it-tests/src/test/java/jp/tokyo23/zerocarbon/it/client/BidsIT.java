package jp.tokyo23.zerocarbon.it.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

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

  @Test
  void aBidSentTwiceHasOneReceipt() throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    String id = UUID.randomUUID().toString();

    String first = bid(supplier, LOT, id, PROPER);
    String again = bid(supplier, LOT, id, PROPER);

    assertTrue(first.contains("\"repeated\":false"), first);
    assertTrue(again.contains("\"repeated\":true"), again);
    assertEquals(first.replace("\"repeated\":false", ""), again.replace("\"repeated\":true", ""));
    assertNotEquals("0", value(first, "sequence"));
    assertEquals(64, value(first, "hash").length());
  }

  @Test
  void eachWrongBidHasItsOwnReasonAndAReceipt() throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    Map<String, String> wrong =
        Map.of(
            "PRICE_NOT_POSITIVE", PROPER.replace("98.21", "-98.21"),
            "PRICE_TOO_LARGE", PROPER.replace("98.21", "1e400"),
            "FULL_WIDTH_DIGITS", PROPER.replace("98.21", "９８"),
            "PRICE_NOT_A_NUMBER", PROPER.replace("98.21", "cheap"),
            "PRICE_SCALE", PROPER.replace("98.21", "98.2111"),
            "PRICE_MISSING", PROPER.replaceFirst("energy SUMMER.*\n", ""));
    for (Map.Entry<String, String> each : wrong.entrySet()) {
      String answer = bid(supplier, LOT, UUID.randomUUID().toString(), each.getValue());
      assertEquals(each.getKey(), value(answer, "refusal"));
      assertNotEquals("0", value(answer, "sequence"));
      assertFalse(value(answer, "reason").isBlank());
    }
    assertEquals(
        "UNKNOWN_LOT",
        value(bid(supplier, "R8-9", UUID.randomUUID().toString(), PROPER), "refusal"));
    assertEquals("ID_MISSING", value(bid(supplier, LOT, "", PROPER), "refusal"));
  }

  @Test
  void anIdWithOtherContentIsRefused() throws Exception {
    Session supplier = Session.of(Login.named("denryoku"));
    String id = UUID.randomUUID().toString();
    bid(supplier, LOT, id, PROPER);
    assertEquals(
        "REPEATED_ID", value(bid(supplier, LOT, id, PROPER.replace("98.21", "98.20")), "refusal"));
  }

  @Test
  void nobodyButASupplierFindsTheAddressAndNoOtherSiteCanUseIt() throws Exception {
    String form = form(LOT, "x", PROPER);
    assertEquals(404, Session.of(Login.named("jimukyoku")).post(BIDS, form).statusCode());
    String anonymous = Session.anonymous().post(BIDS, form).body();
    assertFalse(anonymous.contains("sequence"), anonymous);
    Session supplier = Session.of(Login.named("denryoku"));
    assertEquals(
        400, supplier.post(BIDS, form, "Origin", "https://elsewhere.example").statusCode());
    assertEquals(
        404, supplier.post(BIDS, form.replace("auction=1", "auction=999999")).statusCode());
    assertEquals(404, supplier.post(BIDS, form.replace("auction=1", "auction=x")).statusCode());
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
