package jp.tokyo23.zerocarbon.renewable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.renewable.auction.DatabaseKind;
import jp.tokyo23.zerocarbon.renewable.auction.HeldAuctions;
import jp.tokyo23.zerocarbon.renewable.contract.LotContracts;
import jp.tokyo23.zerocarbon.renewable.grouping.FixedPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotMember;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.RoundInMemory;
import jp.tokyo23.zerocarbon.renewable.round.RoundState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import org.junit.jupiter.api.Test;

/** The round and its wards follow what happens to the lots. */
class RoundFollowServiceTest {

  private static final FiscalYear R8 = new FiscalYear(2026);
  private static final FiscalYear LONG_AGO = new FiscalYear(2020);
  private static final FiscalYear FAR_AHEAD = new FiscalYear(2090);

  private final RoundInMemory round = new RoundInMemory();
  private final FixedPlan plan = new FixedPlan(round);
  private final HeldAuctions auctions = new HeldAuctions();
  private final LotContracts contracts = new LotContracts();
  private final List<Lot> lots = plan.all();
  private boolean durable;
  private final RoundFollowService service =
      new RoundFollowService(
          round.rounds(),
          plan.plans(),
          new RoundLots(
              plan.lots(),
              auctions.auctions(),
              contracts.awards(),
              contracts.contracts(),
              new Database()),
          contracts.contracts(),
          auctions.desk(),
          round.participations(),
          round.advance());

  @Test
  void theRoundFollowsItsAuctions() {
    assertTrue(lots.size() > 1, "the plan has several lots");
    assertRound(RoundState.GROUPS_PRESENTED);
    Long first = lots.get(0).id();

    auctions.announced(R8, first);
    assertRound(RoundState.AUCTION_PREPARED);

    auctions.running(R8, first);
    assertRound(RoundState.AUCTION_RUNNING);

    auctions.over(R8, first);
    assertRound(RoundState.AUCTION_RUNNING);

    lots.subList(1, lots.size()).forEach(lot -> auctions.over(R8, lot.id()));
    assertRound(RoundState.AUCTION_CLOSED);
  }

  @Test
  void aRehearsalMovesNothingWhereTheRealAuctionIsStillToCome() {
    durable = true;
    Lot first = lots.get(0);
    Long rehearsal = auctions.over(R8, first.id());
    contracts.awarded(first.id(), rehearsal);

    assertRound(RoundState.GROUPS_PRESENTED);
    assertEquals(Set.of(ParticipationState.NO_ANSWER), participations(first));
  }

  @Test
  void theWardsOfALotFollowItsAwardAndTheRoundTheLastOne() {
    Lot first = lots.get(0);
    Lot last = lots.get(lots.size() - 1);
    contracts.awarded(first.id(), null);
    service.follow(R8);
    assertEquals(Set.of(ParticipationState.AWARDED), participations(first));
    assertEquals(RoundState.AUCTION_RUNNING, round.round().state());

    lots.subList(1, lots.size()).forEach(lot -> contracts.awarded(lot.id(), null));
    assertRound(RoundState.AWARDED);
    assertEquals(Set.of(ParticipationState.AWARDED), participations(last));
  }

  @Test
  void aWardFollowsItsContractUntilItsSupplyBegins() {
    Lot lot = lots.get(0);
    List<Ward> wards = List.copyOf(wards(lot));
    Long award = contracts.awarded(lot.id(), null);

    Long near = contracts.drafted(award, wards.get(0), LONG_AGO);
    service.follow(R8);
    assertEquals(ParticipationState.CONTRACTING, round.participation(wards.get(0)));

    contracts.concluded(near);
    contracts.concluded(contracts.drafted(award, wards.get(1), FAR_AHEAD));
    service.follow(R8);
    assertEquals(ParticipationState.SUPPLYING, round.participation(wards.get(0)));
    assertEquals(ParticipationState.CONTRACTED, round.participation(wards.get(1)));
  }

  @Test
  void theRoundSuppliesOnceAllItsWardsAreSupplied() {
    for (Lot lot : lots) {
      Long award = contracts.awarded(lot.id(), null);
      wards(lot).forEach(ward -> contracts.drafted(award, ward, LONG_AGO));
    }
    assertRound(RoundState.CONTRACTING);

    contracts.contracts().all(RecordFilter.ALL).stream()
        .skip(1)
        .forEach(contract -> contracts.concluded(contract.id()));
    assertRound(RoundState.CONTRACTING);

    contracts.concluded(contracts.contracts().all(RecordFilter.ALL).get(0).id());
    assertRound(RoundState.SUPPLYING);
  }

  private void assertRound(RoundState expected) {
    service.follow(R8);
    assertEquals(expected, round.round().state());
  }

  private Set<ParticipationState> participations(Lot lot) {
    return wards(lot).stream().map(round::participation).collect(Collectors.toSet());
  }

  private static Set<Ward> wards(Lot lot) {
    return lot.members().stream().map(LotMember::ward).collect(Collectors.toSet());
  }

  private final class Database implements DatabaseKind {

    @Override
    public boolean durable() {
      return durable;
    }

    @Override
    public List<String> unsafeSettings() {
      return List.of();
    }
  }
}
