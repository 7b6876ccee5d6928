package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.tokyo23.zerocarbon.it.client.SecretHunt;
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
    List<String> others = List.of(DEMAND, String.valueOf(RESERVE));
    assertEquals(List.of(), SecretHunt.found(SEALED, OUTCRY, String.valueOf(FLOOR), others));
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
                null,
                true));
    for (String supplier : List.of("でんき株式会社（例）", "みらい電力株式会社（例）")) {
      registrations.register(
          new SupplierRegistrationDetails(
              id,
              organizations.named(supplier).orElseThrow(),
              RegistrationState.ADMITTED,
              null,
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
