package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.LedgerEntry;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Receipt;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.Refusal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSetText;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.junit.jupiter.api.Test;

/** Bids of a supplier's program: what is wrong with them is for the ledger to say. */
class BidIntakeServiceTest {

  private static final PriceSet PRICES =
      PriceSet.fixed(
              false,
              UnitPrice.taxExcluded("1850"),
              UnitPrice.taxExcluded("18.21"),
              UnitPrice.taxExcluded("17.02"))
          .withPremium(UnitPrice.taxExcluded("0.60"));
  private static final String PROPER = PriceSetText.write(PRICES);

  private final AuctionHouse house = new AuctionHouse();
  private final Long auction = house.publishedAuction();

  @Test
  void aProperBidHasTheAmountThatTheSupplierSawBefore() {
    house.as("alpha");
    long seen = house.bidding.evaluate(auction, PRICES).amount();

    Receipt receipt = bid("a", PROPER);

    assertNull(receipt.refusal());
    assertEquals(seen, receipt.amount());
    assertEquals(PROPER, ledger().get(0).command().content());
  }

  @Test
  void eachWrongBidIsRecordedAsItCameWithItsReason() {
    house.as("alpha");
    refused(Refusal.PRICE_NOT_POSITIVE, PROPER.replace("18.21", "-18.21"));
    refused(Refusal.PRICE_TOO_LARGE, PROPER.replace("18.21", "1e400"));
    refused(Refusal.FULL_WIDTH_DIGITS, PROPER.replace("18.21", "１８"));
    refused(Refusal.PRICE_SCALE, PROPER.replace("18.21", "18.211"));
    refused(Refusal.PRICE_MISSING, PROPER.replaceFirst("energy SUMMER.*\n", ""));
    refused(Refusal.PRICE_TAX_CLASS, PROPER.replace("18.21 TAX_EXCLUDED", "18.21 TAX_INCLUDED"));
    assertTrue(house.desk.view(auction).ranking().isEmpty());
  }

  @Test
  void anotherLotIsRefusedInTheLedger() {
    house.as("alpha");
    Receipt receipt = bid("R8-2", "a", PROPER);
    assertEquals(Refusal.UNKNOWN_LOT, receipt.refusal());
    assertEquals("R8-2", ledger().get(0).command().lot());
  }

  @Test
  void aSupplierThatIsNotAdmittedIsRefusedInTheLedger() {
    house.as("gamma");
    assertEquals(Refusal.NOT_REGISTERED, bid("a", PROPER).refusal());
    assertEquals(1, ledger().size());
  }

  @Test
  void whoIsNoSupplierSendsNothing() {
    house.as("jimukyoku");
    assertThrows(NotPermitted.class, () -> bid("a", PROPER));
    assertEquals(List.of(), ledger());
  }

  @Test
  void aDraftTakesNoBids() {
    house.as("jimukyoku");
    Long draft = house.draft(true);
    house.as("alpha");
    assertThrows(RecordNotFound.class, () -> house.intake.bid(draft, "R8-1", "a", PROPER));
  }

  private void refused(Refusal reason, String prices) {
    Receipt receipt = bid("id-" + reason, prices);
    assertEquals(reason, receipt.refusal());
    LedgerEntry entry = ledger().get((int) receipt.sequence() - 1);
    assertEquals(reason.name(), entry.outcome());
    assertEquals(prices, entry.command().content());
  }

  private Receipt bid(String id, String prices) {
    return bid("R8-1", id, prices);
  }

  private Receipt bid(String lot, String id, String prices) {
    return house.intake.bid(auction, lot, id, prices).toCompletableFuture().join();
  }

  private List<LedgerEntry> ledger() {
    return house.desk.ledger(auction);
  }
}
