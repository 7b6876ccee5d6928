package jp.tokyo23.zerocarbon.it.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.tokyo23.zerocarbon.renewable.auction.Auction;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionDetails;
import jp.tokyo23.zerocarbon.renewable.auction.AuctionService;
import jp.tokyo23.zerocarbon.renewable.auction.BiddingService;
import jp.tokyo23.zerocarbon.renewable.auction.RegistrationState;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistrationDetails;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistrationService;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRepository;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What a supplier bids under seal or deposits as a floor is looked for in every place where an
 * auction shows, by everybody who might like to know it.
 */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecrecyIT {

  private static final String SEALED = "封印入札の秘密の試験";
  private static final String OUTCRY = "自動入札の秘密の試験";

  /** A unit price, a floor and a reserve price that stand nowhere else. */
  private static final String DEMAND = "1733.31";

  private static final long FLOOR = 23_123_457L;
  private static final long RESERVE = 99_234_567L;

  @Inject private AuctionService auctions;
  @Inject private SupplierRegistrationService registrations;
  @Inject private OrganizationRepository organizations;
  @Inject private BiddingService bidding;
  @Inject private ActingUser actor;

  @Test
  @Order(1)
  void aSupplierBidsUnderSealAndDepositsAFloor() {
    Long sealed = published(SEALED, "SEALED");
    Long outcry = published(OUTCRY, "OPEN_OUTCRY");
    as("denryoku", Role.SUPPLIER);
    assertTrue(bidding.bid(sealed, UUID.randomUUID().toString(), prices(DEMAND)).accepted());
    String id = UUID.randomUUID().toString();
    assertTrue(bidding.autoBid(outcry, id, prices("1800"), String.valueOf(FLOOR)).accepted());
  }

  @Test
  @Order(2)
  @RunAsClient
  void nobodyElseFindsThemAnywhere() throws Exception {
    Session office = Session.of(Login.named("jimukyoku"));
    String sealed = id(office, SEALED);
    String outcry = id(office, OUTCRY);
    Session bidder = Session.of(Login.named("denryoku"));
    String amount = own(bidder, sealed, "amount");
    assertEquals(String.valueOf(FLOOR), own(bidder, outcry, "floor"));

    List<String> found = new ArrayList<>();
    for (String person :
        List.of("jimukyoku", "jimukyoku2", "mirai", "kansa", "kanri", "katsushika")) {
      Session session = Session.of(Login.named(person));
      for (String path : places(sealed, outcry)) {
        String body = new String(session.download(path).body(), StandardCharsets.UTF_8);
        for (String secret : List.of(amount, DEMAND, FLOOR + "", RESERVE + "")) {
          if (tells(body, secret)) {
            found.add(person + " " + path + " " + secret);
          }
        }
      }
      for (String auction : List.of(sealed, outcry)) {
        assertEquals(404, session.get(renewable("auction-protocol?id=" + auction)).statusCode());
        assertEquals(404, session.get(paper(auction)).statusCode());
      }
    }

    assertEquals(List.of(), found);
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

  /** The demonstration's rehearsal once more, in another mode and with a secret reserve price. */
  private Long published(String name, String mode) {
    as("jimukyoku", Role.SECRETARIAT);
    Auction example = auctions.record(1L);
    String rules =
        example
            .rules()
            .canonical()
            .replaceFirst("mode=\\w+", "mode=" + mode)
            .replaceFirst("reserve=\\d*\n", "reserve=" + RESERVE + "\n")
            .replaceFirst("reserveDisclosure=\\w+", "reserveDisclosure=NOBODY");
    Long id =
        auctions.register(
            new AuctionDetails(
                new FiscalYear(2020),
                name,
                null,
                true,
                AuctionRules.parse(rules),
                example.specification(),
                null,
                true));
    for (String supplier : List.of("でんき株式会社（例）", "みらい電力株式会社（例）")) {
      registrations.register(
          new SupplierRegistrationDetails(
              id,
              organizations.named(supplier).orElseThrow(),
              RegistrationState.ADMITTED,
              null,
              null));
    }
    auctions.publish(id);
    return id;
  }

  private void as(String login, Role role) {
    actor.actAs(new User(login, login, role, null, "課"));
  }

  private static PriceSet prices(String demand) {
    return PriceSet.fixed(
        false,
        UnitPrice.taxExcluded(demand),
        UnitPrice.taxExcluded("18.21"),
        UnitPrice.taxExcluded("17.13"));
  }
}
