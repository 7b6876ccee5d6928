package jp.tokyo23.zerocarbon.renewable.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.Finding;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractConditionsTest {

  private static final ContractConditions OWN =
      new ContractConditions(
          new SupplyWish(null, Sample.START.plusMonths(6), 36, null, null),
          new PowerQuality(RenewableRatio.R30, null, null, null),
          new ContractForm(null, null, null, null),
          new LotLimits(null, null, "別棟と同じグループ"));

  @Test
  void whatASupplyPointStatesComesBeforeWhatTheWardStates() {
    ContractConditions both = OWN.orElse(Sample.conditions());

    assertEquals(Sample.START, both.supply().startFrom());
    assertEquals(Sample.START.plusMonths(6), both.supply().startUntil());
    assertEquals(36, both.supply().termMonths());
    assertEquals(new PowerQuality(RenewableRatio.R30, true, false, false), both.quality());
    assertEquals(Sample.conditions().form(), both.form());
    assertEquals(new LotLimits(true, 3, "別棟と同じグループ"), both.limits());
  }

  @Test
  void aSupplyPointWithoutConditionsHasThoseOfTheWard() {
    assertEquals(Sample.conditions(), ContractConditions.NONE.orElse(Sample.conditions()));
    assertEquals(ContractConditions.NONE, ContractConditions.of(null));
  }

  @Test
  void aTermOfItsOwnDoesNotBorrowTheLegalBasisOfTheWards() {
    SupplyWish ofTheWard =
        new SupplyWish(Sample.START, null, 24, MultiYearBasis.LONG_TERM_CONTINUING_CONTRACT, true);

    assertTrue(Sample.conditions(ofTheWard).basisSettled());
    assertFalse(OWN.orElse(Sample.conditions(ofTheWard)).basisSettled());
  }

  @Test
  void onlyATermOfMoreThanAYearNeedsALegalBasis() {
    assertTrue(Sample.conditions(Sample.months(12)).basisSettled());
    assertFalse(Sample.conditions(Sample.months(13)).basisSettled());
    assertTrue(Sample.conditions(Sample.months(null)).basisSettled());
  }

  @Test
  void aBasisThatIsInPlaceHasAName() {
    assertRefused("multiYearBasis", () -> new SupplyWish(null, null, 24, null, true));
  }

  @Test
  void theWindowOfTheStartDoesNotEndBeforeItBegins() {
    assertRefused(
        "startUntil",
        () -> new SupplyWish(Sample.START, Sample.START.minusDays(1), 12, null, null));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -12, 121})
  void aTermHasOneToAHundredAndTwentyMonths(int months) {
    assertRefused("termMonths", () -> Sample.months(months));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100})
  void aWardIsInAtLeastOneLot(int lots) {
    assertRefused("mostLots", () -> new LotLimits(null, lots, null));
  }

  @Test
  void completeConditionsAreInOrder() {
    assertEquals(List.of(), ApplicationCheck.of(Sample.conditions(), Sample.START));
  }

  @Test
  void everyHardClassOfTheGroupingHasToBeStated() {
    assertEquals(
        List.of(
            "startFrom",
            "startUntil",
            "termMonths",
            "renewableRatio",
            "zeroFactor",
            "priceTypes",
            "agencyAllowed",
            "billingForm"),
        ApplicationCheck.of(ContractConditions.NONE, Sample.START).stream()
            .filter(Finding::isError)
            .map(Finding::field)
            .toList());
  }

  @Test
  void aStartThatIsOverBeforeTheRoundSuppliesIsAnError() {
    List<Finding> findings = ApplicationCheck.of(Sample.conditions(), Sample.START.plusMonths(2));

    assertEquals(List.of("wardApplication.startsTooEarly"), keys(findings));
    assertEquals(List.of(), ApplicationCheck.of(Sample.conditions(), null));
  }

  @Test
  void aTermOfSeveralYearsNamesItsBasisAndIsToldThatItIsStillOpen() {
    SupplyWish named =
        new SupplyWish(
            Sample.START, Sample.START.plusMonths(1), 24, MultiYearBasis.DEBT_BURDEN_ACT, false);

    assertEquals(
        List.of("wardApplication.basisMissing"),
        keys(ApplicationCheck.of(Sample.conditions(Sample.months(24)), Sample.START)));
    List<Finding> open = ApplicationCheck.of(Sample.conditions(named), Sample.START);
    assertEquals(List.of("wardApplication.basisOpen"), keys(open));
    assertFalse(open.get(0).isError());
  }

  private static List<String> keys(List<Finding> findings) {
    return findings.stream().map(Finding::messageKey).toList();
  }

  private static void assertRefused(String field, Runnable making) {
    assertEquals(field, assertThrows(RuleViolation.class, making::run).field());
  }
}
