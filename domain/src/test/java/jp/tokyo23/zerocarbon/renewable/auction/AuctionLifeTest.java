package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.auction.protocol.ClosingProtocol;
import jp.tokyo23.zerocarbon.renewable.auction.protocol.Verdict;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.paper.Paper;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.junit.jupiter.api.Test;

/** A whole auction from the draft to the award, and who may see what of it on the way. */
class AuctionLifeTest {

  private final AuctionHouse house = new AuctionHouse();

  @Test
  void aRehearsalRunsFromDraftToAward() {
    Long id = house.publishedAuction();
    house.as("alpha");
    assertEquals(24_496_200L, house.bidding.evaluate(id, offer1()).amount());
    Receipt first = house.bidding.bid(id, "a", offer1());
    assertTrue(first.accepted());
    house.as("beta");
    assertEquals(24_373_719L, house.bidding.evaluate(id, offer2()).largestAllowed());
    assertTrue(house.bidding.bid(id, "b", offer2()).accepted());
    assertEquals(1, house.bidding.position(id).rank());
    house.desk.close(id);
    house.as("jimukyoku");
    String winner = house.watch.status(id).view().outcome().bidders().get(0);
    house.office.award(id, winner, "");
    assertEquals(AuctionStage.AWARDED, house.watch.status(id).stage());
    house.as("katsushika");
    assertEquals("ベータ電力", house.watch.names(id).get(winner));
    ClosingProtocol protocol = house.watch.protocol(id);
    assertTrue(Verdict.of(ClosingProtocol.parse(protocol.json()), protocol.head()).holds());
    Paper paper = new ProtocolPaper(house.watch).paper(id);
    assertEquals(protocol.head(), paper.fingerprint());
    assertEquals(List.of("1", winner, "ベータ電力", "24,004,950"), paper.tables().get(1).rows().get(0));
    assertEquals(house.desk.ledger(id).size(), paper.tables().get(3).rows().size());
  }

  @Test
  void theResultCarriesThePricesOfTheWinnerScaledWhereAnAutoBidWon() {
    Long id = house.publishedAuction();
    house.as("alpha");
    assertTrue(house.bidding.autoBid(id, "a", offer1(), "23000000").accepted());
    house.as("beta");
    assertTrue(house.bidding.bid(id, "b", offer2()).accepted());
    house.desk.close(id);
    house.as("jimukyoku");
    assertTrue(house.results.of(id).isEmpty());
    house.office.award(id, house.watch.status(id).view().leader(), "");
    AuctionResult result = house.results.of(id).orElseThrow();
    assertEquals("アルファ電力", result.winner().name());
    assertEquals(24_004_950L - 120_025, result.amount());
    LotTerms terms = LotTerms.of(house.auctions.find(id).orElseThrow());
    long total = terms.evaluate(result.prices()).yen().longValueExact();
    assertTrue(total <= result.amount() && total > result.amount() - 10_000);
  }

  @Test
  void onlyAdmittedSuppliersGetNumbersAndTheRulesAreFixed() {
    Long id = house.publishedAuction();
    assertEquals(List.of("1", "2"), house.auctions.find(id).orElseThrow().rules().bidders());
    Set<String> numbers =
        house.registrations.ofAuction(id).stream()
            .filter(each -> each.state() == RegistrationState.ADMITTED)
            .map(SupplierRegistration::number)
            .collect(Collectors.toSet());
    assertEquals(Set.of("1", "2"), numbers);
    assertThrows(RuleViolation.class, () -> house.service.publish(id));
    assertThrows(NotPermitted.class, () -> house.service.correct(id, 0, house.details(true, "x")));
    assertFalse(house.service.editable(house.auctions.find(id).orElseThrow()));
  }

  @Test
  void aRealAuctionNeedsADatabaseThatForgetsNothing() {
    house.as("jimukyoku");
    Long id = house.draft(false);
    RuleViolation refusal = assertThrows(RuleViolation.class, () -> house.service.publish(id));
    assertEquals("auction.rehearsalsOnly", refusal.getMessage());
    house.durable = true;
    house.unsafeSettings = List.of("fsync", "synchronous_commit");
    refusal = assertThrows(RuleViolation.class, () -> house.service.publish(id));
    assertEquals("auction.databaseUnsafe", refusal.getMessage());
    assertEquals(List.of("fsync、synchronous_commit"), refusal.arguments());
    house.unsafeSettings = List.of();
    house.service.publish(id);
    assertTrue(house.auctions.find(id).orElseThrow().published());
    assertEquals(List.of(new FiscalYear(2026)), house.followed);
  }

  @Test
  void aSupplierSeesOnlyAuctionsItIsAdmittedTo() {
    Long id = house.publishedAuction();
    house.as("gamma");
    assertEquals(List.of(), house.bidding.auctions());
    assertThrows(RecordNotFound.class, () -> house.bidding.auction(id));
    assertThrows(RecordNotFound.class, () -> house.watch.status(id));
    Receipt receipt = house.bidding.bid(id, "g", offer1());
    assertEquals(Refusal.NOT_REGISTERED, receipt.refusal());
    assertEquals(1, house.desk.ledger(id).size());
    house.as("alpha");
    assertEquals(1, house.bidding.auctions().size());
    assertThrows(NotPermitted.class, () -> house.service.record(id));
  }

  @Test
  void anAddressWithoutAnAuctionLeadsNowhere() {
    house.as("alpha");
    assertThrows(RecordNotFound.class, () -> house.bidding.auction(null));
    assertThrows(RecordNotFound.class, () -> house.watch.auction(null));
    house.as("katsushika");
    assertThrows(RecordNotFound.class, () -> house.watch.auction(null));
    assertThrows(NotPermitted.class, () -> house.bidding.auctions());
  }

  @Test
  void nobodyReadsTheLedgerOrNamesWhileBidsCanCome() {
    Long id = house.publishedAuction();
    for (String person : List.of("jimukyoku", "katsushika", "alpha")) {
      house.as(person);
      assertTrue(house.watch.names(id).isEmpty());
      assertThrows(RecordNotFound.class, () -> house.watch.ledger(id));
    }
    house.as("alpha");
    house.bidding.bid(id, "a", offer1());
    house.desk.close(id);
    house.as("jimukyoku");
    assertEquals(2, house.watch.names(id).size());
    house.as("katsushika");
    assertTrue(house.watch.names(id).isEmpty());
    assertEquals(2, house.watch.ledger(id).size());
    house.as("alpha");
    assertThrows(RecordNotFound.class, () -> house.watch.protocol(id));
  }

  @Test
  void onlyTheSecretariatConductsAnAuction() {
    Long id = house.publishedAuction();
    for (String person : List.of("katsushika", "alpha")) {
      house.as(person);
      assertThrows(NotPermitted.class, () -> house.office.cancel(id, "理由"));
    }
    house.as("katsushika");
    assertThrows(NotPermitted.class, () -> house.bidding.bid(id, "a", offer1()));
  }

  @Test
  void faultyUnitPricesAreToldBeforeSendingAndKeptInTheLedgerAfter() {
    Long id = house.publishedAuction();
    house.as("alpha");
    PriceSet tooFine = prices("1700", "18.201", "17.10");
    assertThrows(RuleViolation.class, () -> house.bidding.evaluate(id, tooFine));
    assertEquals(Refusal.PRICE_SCALE, house.bidding.bid(id, "a", tooFine).refusal());
    PriceSet free = prices("0", "18.20", "17.10");
    assertEquals(Refusal.PRICE_NOT_POSITIVE, house.bidding.bid(id, "b", free).refusal());
    PriceSet taxed =
        PriceSet.fixed(
            false,
            UnitPrice.taxIncluded("1700"),
            UnitPrice.taxExcluded("18"),
            UnitPrice.taxExcluded("17"));
    assertEquals(Refusal.PRICE_TAX_CLASS, house.bidding.bid(id, "c", taxed).refusal());
    assertEquals(3, house.desk.ledger(id).size());
  }

  @Test
  void thePricesOfAnAutoBidAreScaledToTheUsedAmountAndNeverAbove() {
    Long id = house.publishedAuction();
    LotTerms terms = LotTerms.of(house.auctions.find(id).orElseThrow());
    PriceSet scaled = PriceScaling.to(24_000_000, offer1(), terms);
    long total = terms.evaluate(scaled).yen().longValueExact();
    assertTrue(total <= 24_000_000 && total > 23_990_000, String.valueOf(total));
    assertEquals(offer1(), PriceScaling.to(24_496_200, offer1(), terms));
  }

  private static PriceSet offer1() {
    return prices("1700", "18.20", "17.10");
  }

  private static PriceSet offer2() {
    return prices("1450", "18.95", "17.55");
  }

  private static PriceSet prices(String demand, String summer, String other) {
    return PriceSet.fixed(
        false,
        UnitPrice.taxExcluded(demand),
        UnitPrice.taxExcluded(summer),
        UnitPrice.taxExcluded(other));
  }
}
