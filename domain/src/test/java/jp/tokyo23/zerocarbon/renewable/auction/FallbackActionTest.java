package jp.tokyo23.zerocarbon.renewable.auction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.auction.kernel.AuctionRules;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TokyoTime;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.junit.jupiter.api.Test;

/** What follows a failed auction, from the plan to the repeated auction. */
class FallbackActionTest {

  private static final LocalDate DUE = TokyoTime.today().plusDays(5);

  private final AuctionHouse house = new AuctionHouse();

  @Test
  void onlyAFailedAuctionHasStepsAfterIt() {
    Long running = house.publishedAuction();
    assertThrows(RecordNotFound.class, () -> register(running, FallbackStep.REPEAT_AUCTION));
    house.desk.close(running);
    Long id = register(running, FallbackStep.REPEAT_AUCTION);
    assertEquals(
        List.of(id), house.fallbacks.ofAuction(running).stream().map(each -> each.id()).toList());
    house.as("katsushika");
    assertFalse(house.fallbacks.registrable());
    assertThrows(NotPermitted.class, () -> register(running, FallbackStep.LAST_RESORT_SUPPLY));
  }

  @Test
  void aRepeatedAuctionIsADraftWithTheSameRulesLoadAndSuppliersAtALaterTime() {
    Long failed = failed();
    Long action = register(failed, FallbackStep.REPEAT_AUCTION);
    Auction before = house.auctions.find(failed).orElseThrow();

    Long draft = house.fallbacks.repeat(action, 0);

    Auction again = house.auctions.find(draft).orElseThrow();
    assertFalse(again.published());
    assertEquals("グループ1（再度）", again.name());
    assertEquals(before.specification(), again.specification());
    AuctionRules rules = again.rules();
    assertEquals(before.rules().step(), rules.step());
    assertEquals(List.of(), rules.bidders());
    assertTrue(rules.start().isAfter(Instant.now()));
    assertEquals(
        before.rules().end().atZone(TokyoTime.ZONE).toLocalTime(),
        rules.end().atZone(TokyoTime.ZONE).toLocalTime());
    assertEquals(3, house.registrations.ofAuction(draft).size());
    house.service.publish(draft);
    assertEquals(List.of("1", "2"), house.auctions.find(draft).orElseThrow().rules().bidders());
    assertEquals(FallbackState.IN_PROGRESS, house.fallbacks.record(action).state());
    refused("fallbackAction.repeated", () -> house.fallbacks.repeat(action, 0));
    refused("fallbackAction.repeated", () -> house.fallbacks.remove(action, 0, "誤り"));
  }

  @Test
  void onlyARepeatedAuctionIsMadeFromAStep() {
    Long action = register(failed(), FallbackStep.NEGOTIATED_CONTRACT);
    refused("fallbackAction.noRepeat", () -> house.fallbacks.repeat(action, 0));
  }

  @Test
  void aNegotiatedContractCostsNoMoreThanTheReservePrice() {
    new FallbackAction(negotiated("24000000", FallbackState.SUCCEEDED, DUE), 24_000_000L);
    new FallbackAction(negotiated("99000000", FallbackState.SUCCEEDED, DUE), null);
    refused(
        "fallbackAction.aboveReserve",
        () ->
            new FallbackAction(
                negotiated("24000001", FallbackState.IN_PROGRESS, null), 24_000_000L));
    refused(
        "award.notWholeYen",
        () -> new FallbackAction(negotiated("0.5", FallbackState.IN_PROGRESS, null), null));
  }

  @Test
  void whatIsOverHasADayAndWhatSucceededItsCounterpartAndAmount() {
    refused(
        "fallbackAction.conclusion",
        () -> new FallbackAction(negotiated("1000", FallbackState.SUCCEEDED, null), null));
    refused(
        "fallbackAction.conclusion",
        () -> new FallbackAction(negotiated("1000", FallbackState.PLANNED, DUE), null));
    refused(
        "fallbackAction.amount",
        () -> new FallbackAction(negotiated(null, FallbackState.SUCCEEDED, DUE), null));
    refused(
        "fallbackAction.counterpart",
        () ->
            new FallbackAction(
                details(
                    1L, FallbackStep.LAST_RESORT_SUPPLY, FallbackState.SUCCEEDED, null, null, DUE),
                null));
  }

  private Long failed() {
    Long id = house.publishedAuction();
    house.desk.close(id);
    return id;
  }

  private Long register(Long auction, FallbackStep step) {
    return house.fallbacks.register(
        details(auction, step, FallbackState.PLANNED, null, null, null));
  }

  private FallbackActionDetails negotiated(String yen, FallbackState state, LocalDate concluded) {
    Organization supplier = house.registrations.ofAuction(failed()).get(0).organization();
    BigDecimal amount = yen == null ? null : new BigDecimal(yen);
    return details(1L, FallbackStep.NEGOTIATED_CONTRACT, state, supplier, amount, concluded);
  }

  private static FallbackActionDetails details(
      Long auction,
      FallbackStep step,
      FallbackState state,
      Organization counterpart,
      BigDecimal amount,
      LocalDate concluded) {
    return new FallbackActionDetails(
        auction, step, state, "契約係", DUE, null, counterpart, amount, concluded, null);
  }

  private static void refused(String key, Runnable attempt) {
    assertEquals(key, assertThrows(RuleViolation.class, attempt::run).getMessage());
  }
}
