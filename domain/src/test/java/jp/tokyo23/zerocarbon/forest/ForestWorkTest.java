package jp.tokyo23.zerocarbon.forest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class ForestWorkTest {

  private static final PartialDate AUGUST = PartialDate.ofMonth(2024, 8);
  private static final PartialDate DECEMBER = PartialDate.ofMonth(2024, 12);

  private final ForestFixture forest = new ForestFixture();
  private final ForestSite nango = site("檜原村", "南郷");
  private final ForestSite tokura = site("あきる野市", "戸倉");
  private final ForestWorkService service =
      new ForestWorkService(forest.works, forest.sites, FixedActor.secretariat(), NoHistory.aids());

  @Test
  void aWorkCannotEndBeforeItBegins() {
    refused("forestWork.endsBeforeStart", nango, DECEMBER, AUGUST);
  }

  @Test
  void aDayAndItsMonthAreNotTakenForAReversedPeriod() {
    PartialDate day = PartialDate.of(LocalDate.of(2024, 12, 10));

    assertDoesNotThrow(() -> service.register(work(nango, WorkKind.THINNING, day, DECEMBER, "8")));
    assertDoesNotThrow(() -> service.register(work(tokura, WorkKind.THINNING, DECEMBER, day, "3")));
  }

  @Test
  void aWorkBelongsToTheFiscalYearInWhichItEnds() {
    refused("forestWork.outsideFiscalYear", nango, AUGUST, PartialDate.ofMonth(2025, 4));
    assertDoesNotThrow(
        () ->
            service.register(
                work(
                    nango,
                    WorkKind.THINNING,
                    PartialDate.ofMonth(2024, 3),
                    PartialDate.ofMonth(2025, 3),
                    "8")));
  }

  @Test
  void theSameWorkIsRegisteredOnceSinceItsAreaWouldCountTwice() {
    service.register(work(nango, WorkKind.SURVEY, AUGUST, DECEMBER, "8"));
    service.register(work(nango, WorkKind.THINNING, AUGUST, DECEMBER, "8"));
    service.register(work(tokura, WorkKind.THINNING, AUGUST, DECEMBER, "3"));

    refused("forestWork.alreadyThere", nango, AUGUST, DECEMBER);
  }

  @Test
  void aWorkMayBeCorrectedWithoutMeetingItself() {
    Long id = service.register(work(nango, WorkKind.THINNING, AUGUST, DECEMBER, "8"));

    service.correct(id, 0, work(nango, WorkKind.THINNING, AUGUST, DECEMBER, "9"));

    assertEquals("約9ha", service.record(id).area().text());
  }

  @Test
  void aWorkCannotBeMovedOntoAnother() {
    service.register(work(nango, WorkKind.THINNING, AUGUST, DECEMBER, "8"));
    Long id = service.register(work(tokura, WorkKind.THINNING, AUGUST, DECEMBER, "3"));

    RuleViolation refusal =
        assertThrows(
            RuleViolation.class,
            () -> service.correct(id, 0, work(nango, WorkKind.THINNING, AUGUST, DECEMBER, "3")));

    assertEquals("forestWork.alreadyThere", refusal.getMessage());
  }

  @Test
  void areasAreAddedWithinAKindAndStayApproximate() {
    service.register(work(nango, WorkKind.SURVEY, AUGUST, DECEMBER, "8"));
    service.register(work(tokura, WorkKind.SURVEY, AUGUST, DECEMBER, "3"));
    service.register(work(nango, WorkKind.THINNING, AUGUST, DECEMBER, "8"));

    assertEquals(
        List.of(
            new WorkArea(WorkKind.SURVEY, hectares("11")),
            new WorkArea(WorkKind.THINNING, hectares("8"))),
        service.areas(ForestFixture.R6));
  }

  @Test
  void anUnknownAreaIsLeftOutOfTheSumAndNeverZero() {
    forest.works.add(
        new ForestWork(
            nango,
            new ForestWorkDetails(
                ForestFixture.R6,
                nango.id(),
                WorkKind.WEEDING,
                null,
                null,
                EventState.HELD,
                TypedQuantity.blank(ValueState.UNVERIFIED, Unit.HECTARE),
                null)));

    assertEquals("未回答", service.areas(ForestFixture.R6).get(0).total().text());
  }

  private void refused(String rule, ForestSite site, PartialDate start, PartialDate end) {
    RuleViolation refusal =
        assertThrows(
            RuleViolation.class,
            () -> service.register(work(site, WorkKind.THINNING, start, end, "8")));
    assertEquals(rule, refusal.getMessage());
  }

  private ForestSite site(String municipality, String place) {
    ForestSite site =
        new ForestSite(
            new ForestSiteDetails(municipality, place, OwnershipKind.VILLAGE, hectares("8"), null));
    forest.sites.add(site);
    return site;
  }

  private static ForestWorkDetails work(
      ForestSite site, WorkKind kind, PartialDate start, PartialDate end, String area) {
    return new ForestWorkDetails(
        ForestFixture.R6, site.id(), kind, start, end, EventState.HELD, hectares(area), null);
  }

  private static TypedQuantity hectares(String amount) {
    return TypedQuantity.actual(amount, Unit.HECTARE).roughly();
  }
}
