package jp.tokyo23.zerocarbon.renewable.auction;

import java.time.LocalDate;

/** A failed rehearsal with at most one step after it, for tests outside this package. */
public final class AfterFailure {

  private final AuctionHouse house = new AuctionHouse();
  private final Long auction;
  private Long action;

  public AfterFailure() {
    auction = house.publishedAuction();
    house.desk.close(auction);
  }

  /** What is made of the registers. */
  public interface Maker<T> {
    T of(AuctionRepository auctions, AuctionService service, FallbackActionRepository actions);
  }

  public <T> T dueItems(Maker<T> maker) {
    return maker.of(house.auctions, house.service, house.actions);
  }

  /** Writes the step down, or corrects it. */
  public void step(FallbackState state, LocalDate day) {
    FallbackActionDetails details =
        new FallbackActionDetails(
            auction,
            FallbackStep.LAST_RESORT_SUPPLY,
            state,
            "契約係",
            day,
            null,
            house.registrations.ofAuction(auction).get(0).organization(),
            null,
            state.open() ? null : day,
            null);
    if (action == null) {
      action = house.fallbacks.register(details);
    } else {
      house.fallbacks.correct(action, 0, details);
    }
  }
}
