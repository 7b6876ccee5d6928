package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionView;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.renewable.tariff.UnitPrice;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.junit.jupiter.api.Test;

/** Nobody but the bidder sees a sealed bid before the opening, or a floor before the close. */
class SecrecyTest {

  private static final long OFFER = 24_496_200L;
  private static final PriceSet PRICES =
      PriceSet.fixed(
          false,
          UnitPrice.taxExcluded("1700"),
          UnitPrice.taxExcluded("18.20"),
          UnitPrice.taxExcluded("17.10"));

  private final AuctionHouse house = new AuctionHouse();

  @Test
  void aSealedBidIsShownToItsBidderAloneUntilTheOpening() {
    Long id = published("mode=SEALED");
    house.as("alpha");
    house.bidding.bid(id, "a", PRICES);
    String own = house.watch.ownNumber(id);
    assertEquals(OFFER, house.watch.status(id).view().positions().get(own).amount());
    for (String person : List.of("jimukyoku", "katsushika", "beta")) {
      house.as(person);
      nothingOfOthers(house.watch.status(id).view(), id);
      nothingOfOthers(house.watch.glance(id, house.watch.ownNumber(id)).view(), id);
      assertThrows(RecordNotFound.class, () -> house.watch.ledger(id));
      assertThrows(RecordNotFound.class, () -> house.watch.protocol(id));
      assertThrows(RecordNotFound.class, () -> new ProtocolPaper(house.watch).paper(id));
    }
    house.as("jimukyoku");
    AuctionStatus status = house.service.status(house.service.record(id));
    nothingOfOthers(status.view(), id);
    assertFalse(status.view().toString().contains("24496200"), status.toString());
    assertNull(house.service.row(house.service.record(id)).lowest());
    house.desk.close(id);
    nothingOfOthers(house.service.status(house.service.record(id)).view(), id);
    assertThrows(RecordNotFound.class, () -> house.watch.ledger(id));
    house.office.openSealed(id);
    assertEquals(OFFER, house.watch.status(id).view().positions().get(own).amount());
    assertEquals(OFFER, house.watch.status(id).lowest());
  }

  @Test
  void aFloorIsShownToItsBidderAlone() {
    Long id = published("mode=OPEN_OUTCRY");
    house.as("alpha");
    house.bidding.autoBid(id, "a", PRICES, "23123457");
    String own = house.watch.ownNumber(id);
    assertEquals(23_123_457L, house.watch.status(id).view().positions().get(own).floor());
    assertEquals(23_123_457L, house.watch.glance(id, own).view().positions().get(own).floor());
    for (String person : List.of("jimukyoku", "katsushika", "beta")) {
      house.as(person);
      AuctionView view = house.watch.status(id).view();
      assertFalse(view.toString().contains("23123457"), view.toString());
      assertNotNull(view.positions().get(own).amount());
      String seat = house.watch.ownNumber(id);
      assertFalse(house.watch.glance(id, seat).view().toString().contains("23123457"));
    }
  }

  @Test
  void theHistoryOfAnAuctionDoesNotTellTheReservePrice() {
    house.as("jimukyoku");
    AuctionRules rules = house.details(true, "x").rules();
    String text = rules.canonical().replace("reserve=\n", "reserve=23999999\n");
    String told = new KeptRules(text).toString();
    assertFalse(told.contains("23,999,999") || told.contains("23999999"), told);
    assertTrue(told.contains("予定価格（税抜） 非公表"), told);
  }

  private void nothingOfOthers(AuctionView view, Long id) {
    String own = house.watch.ownNumber(id);
    for (AuctionView.Position each : view.positions().values()) {
      if (!each.bidder().equals(own)) {
        assertNull(each.amount());
        assertNull(each.rank());
        assertEquals(0, each.bids());
      }
    }
    assertNull(view.lowest());
    assertNull(view.bids());
  }

  private Long published(String mode) {
    house.as("jimukyoku");
    Long id = house.draft(true);
    AuctionDetails plain = house.details(true, "グループ1");
    AuctionRules rules =
        AuctionRules.parse(plain.rules().canonical().replaceFirst("mode=\\w+", mode));
    house
        .auctions
        .find(id)
        .orElseThrow()
        .correct(
            new AuctionDetails(
                plain.fiscalYear(),
                plain.name(),
                null,
                true,
                rules,
                plain.specification(),
                null,
                null,
                true));
    house.service.publish(id);
    return id;
  }
}
