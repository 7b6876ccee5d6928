package jp.tokyo23.zerocarbon.renewable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.renewable.round.AcceptedPoints;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPoint;
import jp.tokyo23.zerocarbon.renewable.round.AppliedPointRepository;
import jp.tokyo23.zerocarbon.renewable.round.ContractConditions;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundDetails;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.RoundAdvance;
import jp.tokyo23.zerocarbon.renewable.round.RoundCalendars;
import jp.tokyo23.zerocarbon.renewable.round.RoundChecks;
import jp.tokyo23.zerocarbon.renewable.round.RoundState;
import jp.tokyo23.zerocarbon.renewable.round.RoundTimes;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationRepository;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYear;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearDetails;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearRepository;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the round waits for, of a ward and of the secretariat. */
class RoundDueItemsTest {

  private static final FiscalYear R8 = new FiscalYear(2026);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 11);

  private final Rounds rounds = new Rounds();
  private final Applications applications = new Applications();
  private final Years years = new Years();
  private final RoundAdvance advance =
      new RoundAdvance(
          rounds, new RoundChecks(applications, new AcceptedPoints(applications, new Points())));
  private final RoundDueItems items =
      new RoundDueItems(
          rounds,
          applications,
          new RoundCalendars(
              (key, day) ->
                  key.equals("procurement.calendar.auction") ? Optional.of("35") : Optional.empty(),
              new BusinessDays(years)));
  private ProcurementRound round;

  @BeforeEach
  void enterTheRound() {
    round =
        new ProcurementRound(
            new ProcurementRoundDetails(
                R8,
                "令和8年度（試行）",
                "リバースオークション方式",
                "施設種別",
                ValueState.EXPECTED,
                ValueState.EXPECTED,
                null,
                new RoundTimes(null, UNTIL, LocalDate.of(2027, 4, 1)),
                null,
                false));
    rounds.add(round);
    years.add(
        new CalendarYear(
            new CalendarYearDetails(2027, List.of(), "試験", ConfirmationMark.CONFIRMED)));
  }

  @Test
  void aWardIsAskedForItsApplicationWhileTheRoundTakesAny() {
    assertEquals(List.of(), items.of(R8, Ward.KATSUSHIKA));

    advance.reached(round.id(), RoundState.APPLICATIONS_OPEN);
    assertEquals(
        List.of(new DueItem(UNTIL, "令和8年度（試行）への参加申込を提出する", round.ref())),
        items.of(R8, Ward.KATSUSHIKA));

    advance.reached(round.id(), RoundState.GROUPING);
    assertEquals(List.of(), items.of(R8, Ward.KATSUSHIKA));
  }

  @Test
  void aDraftLeadsToItself() {
    advance.reached(round.id(), RoundState.APPLICATIONS_OPEN);
    WardApplication draft =
        new WardApplication(
            round,
            new WardApplicationDetails(
                round.id(), Ward.KATSUSHIKA, ContractConditions.NONE, null, false));
    applications.add(draft);

    assertEquals(draft.ref(), items.of(R8, Ward.KATSUSHIKA).get(0).record());
    assertEquals(round.ref(), items.of(R8, Ward.ITABASHI).get(0).record());
  }

  @Test
  void theSecretariatSeesTheNextDaysOfTheCalendarUntilTheyAreDone() {
    assertEquals(
        List.of(new DueItem(LocalDate.of(2027, 2, 25), "令和8年度（試行）：オークションの終了", round.ref())),
        items.of(R8, null));

    advance.reached(round.id(), RoundState.AUCTION_CLOSED);
    assertEquals(List.of(), items.of(R8, null));
  }

  @Test
  void aYearWithoutARoundAsksForNothing() {
    assertEquals(List.of(), items.of(R8.next(), Ward.KATSUSHIKA));
    assertEquals(List.of(), items.of(R8.next(), null));
  }

  private static final class Rounds extends InMemoryRecords<ProcurementRound>
      implements ProcurementRoundRepository {}

  private static final class Years extends InMemoryRecords<CalendarYear>
      implements CalendarYearRepository {}

  private static final class Applications extends InMemoryRecords<WardApplication>
      implements WardApplicationRepository {
    @Override
    public List<WardApplication> ofRound(Long roundId) {
      return all(RecordFilter.ALL);
    }
  }

  private static final class Points extends InMemoryRecords<AppliedPoint>
      implements AppliedPointRepository {
    @Override
    public List<AppliedPoint> ofApplications(Collection<Long> applicationIds) {
      return List.of();
    }

    @Override
    public List<AppliedPoint> ofSupplyPoints(Collection<Long> supplyPointIds) {
      return List.of();
    }
  }
}
