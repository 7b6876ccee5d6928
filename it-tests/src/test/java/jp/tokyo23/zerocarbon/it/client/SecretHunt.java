package jp.tokyo23.zerocarbon.it.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what only one bidder may know in all places where an auction shows. */
public final class SecretHunt {

  private SecretHunt() {}

  /**
   * Where others find the bidder's sealed amount, or one of the other secrets.
   *
   * @param floor of the bidder's auto-bid in the open auction
   */
  public static List<String> found(
      String sealedName, String outcryName, String floor, List<String> others) throws Exception {
    Session office = Session.of(Login.named("jimukyoku"));
    String sealed = id(office, sealedName);
    String outcry = id(office, outcryName);
    Session bidder = Session.of(Login.named("denryoku"));
    assertEquals(floor, own(bidder, outcry, "floor"));
    List<String> secrets = new ArrayList<>(others);
    secrets.add(floor);
    secrets.add(own(bidder, sealed, "amount"));
    List<String> found = new ArrayList<>();
    for (String person :
        List.of("jimukyoku", "jimukyoku2", "mirai", "kansa", "kanri", "katsushika")) {
      Session session = Session.of(Login.named(person));
      for (String path : places(sealed, outcry)) {
        String body = new String(session.download(path).body(), StandardCharsets.UTF_8);
        secrets.stream()
            .filter(secret -> tells(body, secret))
            .forEach(secret -> found.add(person + " " + path + " " + secret));
      }
      for (String auction : List.of(sealed, outcry)) {
        assertEquals(404, session.get(renewable("auction-protocol?id=" + auction)).statusCode());
        assertEquals(404, session.get(paper(auction)).statusCode());
      }
    }
    return found;
  }

  /** Every address that shows an auction, a ledger, a history or an export. */
  private static List<String> places(String sealed, String outcry) {
    List<String> places = new ArrayList<>();
    for (String id : List.of(sealed, outcry)) {
      for (String page : List.of("auction", "auction-live", "auction-ledger", "auction-edit")) {
        places.add(renewable(page + ".xhtml?id=" + id));
      }
      places.add(renewable("bid.xhtml?id=" + id));
      places.add(renewable("auction-status?id=" + id));
      places.add(renewable("auction-protocol?id=" + id));
      places.add(renewable("outside-result-list.xhtml"));
      places.add(paper(id));
    }
    for (String page : List.of("auction-list", "my-auction-list", "award-edit", "award-list")) {
      places.add(renewable(page + ".xhtml"));
    }
    places.add("/zerocarbon/audit.xhtml");
    places.add("/zerocarbon/index.xhtml");
    return places;
  }

  /** With and without thousands separators. */
  private static boolean tells(String body, String secret) {
    String grouped = String.format("%,.2f", new BigDecimal(secret)).replaceAll("\\.00$", "");
    return body.contains(secret) || body.contains(grouped);
  }

  private static String own(Session bidder, String auction, String part) throws Exception {
    String json = bidder.get(renewable("auction-status?id=" + auction)).body();
    Matcher found = Pattern.compile("\"" + part + "\":(\\d+)").matcher(json);
    assertTrue(found.find(), json);
    return found.group(1);
  }

  private static String id(Session office, String name) throws Exception {
    String list = office.get(renewable("auction-list.xhtml")).body();
    Matcher link = Pattern.compile("auction\\.xhtml\\?id=(\\d+)\">" + name).matcher(list);
    assertTrue(link.find(), "no " + name);
    return link.group(1);
  }

  private static String renewable(String page) {
    return "/zerocarbon/renewable/" + page;
  }

  private static String paper(String auction) {
    return "/zerocarbon/download/paper?kind=auction-protocol&id=" + auction;
  }
}
