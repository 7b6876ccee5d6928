package jp.tokyo23.zerocarbon.shared.emission;

import static jp.tokyo23.zerocarbon.shared.emission.InMemoryFactors.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import org.junit.jupiter.api.Test;

class FactorRegistryTest {

  private static final FiscalYear USE = new FiscalYear(2025);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 9);
  private static final LocalDate SECOND = LocalDate.of(2026, 6, 4);

  private final InMemoryFactors factors = new InMemoryFactors();
  private final FactorRegistry registry = factors.registry();

  /** EX-EF-1: the published factor of the 60 % menu, never residual × 0.4 = 0.000237. */
  @Test
  void theMenusOwnFactorIsTakenAndNeverDerivedFromTheResidual() {
    listOfFps(FIRST);

    FactorChoice menu = choose("FPS", "60%", USE);
    FactorChoice other = choose("FPS", null, USE);

    assertEquals(FactorChoiceReason.MENU, menu.reason());
    assertEquals(new BigDecimal("0.000167"), value(menu));
    assertEquals(FactorChoiceReason.RESIDUAL, other.reason());
    assertEquals(new BigDecimal("0.000592"), value(other));
    assertFalse(menu.provisional());
  }

  @Test
  void aMenuThatTheListDoesNotNameIsNotGuessed() {
    listOfFps(FIRST);

    assertEquals(Optional.empty(), registry.choose("FPS", "45%", USE));
  }

  @Test
  void theReferenceServesOnlyWhereNoResidualIsPublished() {
    factors.edition(
        2024,
        FIRST,
        true,
        substitute(),
        line("A0004", "メニューA", FactorKind.MENU, "0.000000"),
        line("A0004", "(参考値)事業者全体", FactorKind.REFERENCE, "0.000123"),
        line("A0006", "メニューB(残差)", FactorKind.RESIDUAL, "0.000374"),
        line("A0006", "(参考値)事業者全体", FactorKind.REFERENCE, "0.000308"));

    assertEquals(
        FactorChoiceReason.REFERENCE_WITHOUT_RESIDUAL, choose("A0004", null, USE).reason());
    assertEquals(FactorChoiceReason.RESIDUAL, choose("A0006", null, USE).reason());
  }

  /** U-Power, results of FY2024 (handbook 11.4): the whole-company value is never a customer's. */
  @Test
  void theMenusOfUPowerAreChosenAndItsReferenceIsNot() {
    factors.edition(
        2024,
        FIRST,
        true,
        substitute(),
        line("U-Power", "GREEN100", FactorKind.MENU, "0.000000"),
        line("U-Power", "メニューC(残差)", FactorKind.RESIDUAL, "0.000541"),
        line("U-Power", "(参考値)事業者全体", FactorKind.REFERENCE, "0.000468"));

    assertEquals(new BigDecimal("0.000000"), value(choose("U-Power", "GREEN100", USE)));
    FactorChoice residual = choose("U-Power", null, USE);
    assertEquals(new BigDecimal("0.000541"), value(residual));
    assertEquals(FactorChoiceReason.RESIDUAL, residual.reason());
  }

  @Test
  void aSupplierWithOneFactorHasItForEveryMenuAndAnUnlistedOneTheSubstitute() {
    factors.edition(
        2024, FIRST, true, substitute(), line("A0003", null, FactorKind.MENU, "0.000100"));

    assertEquals(FactorChoiceReason.ONLY_FACTOR, choose("A0003", "独自プラン", USE).reason());
    assertEquals(FactorChoiceReason.SUBSTITUTE, choose("A9999", null, USE).reason());
    assertEquals(FactorChoiceReason.SUBSTITUTE, choose(null, null, USE).reason());
  }

  @Test
  void untilTheListIsOutLastYearsStandsInAndOlderOnesNever() {
    listOfFps(FIRST);

    assertTrue(choose("FPS", null, USE.next()).provisional());
    assertEquals(Optional.empty(), registry.choose("FPS", null, USE.next().next()));
  }

  /** 四国電力, results of FY2021: 0.000485, corrected on 2023-06-01 to 0.000484. */
  @Test
  void aSuppliersCorrectionReplacesItsOwnLineAndLeavesTheOthers() {
    factors.edition(
        2021,
        LocalDate.of(2023, 1, 24),
        true,
        substitute(),
        line("A0274", null, FactorKind.MENU, "0.000485"),
        line("A0003", null, FactorKind.MENU, "0.000100"));
    factors.edition(
        2021, LocalDate.of(2023, 6, 1), false, line("A0274", null, FactorKind.MENU, "0.000484"));
    FiscalYear useYear = new FiscalYear(2022);

    EmissionFactor chosen = choose("A0274", null, useYear).factor();

    assertEquals(
        Optional.of(new BigDecimal("0.000484")), chosen.value(EmissionFactorKind.BASIC_COMPANY));
    assertEquals(2, factors.ofSupplier("A0274", useYear).size(), "both versions stay");
    assertEquals(List.of(chosen), registry.current("A0274", useYear));
    assertEquals(
        Optional.of(new BigDecimal("0.000100")),
        choose("A0003", null, useYear).factor().value(EmissionFactorKind.BASIC_COMPANY));
  }

  @Test
  void aLaterCompleteListReplacesAllEvenWhatItNoLongerNames() {
    listOfFps(FIRST);
    factors.edition(
        2024, SECOND, true, substitute(), line("FPS", null, FactorKind.MENU, "0.000300"));

    assertEquals(1, registry.current("FPS", USE).size());
    assertEquals(new BigDecimal("0.000300"), value(choose("FPS", "60%", USE)));
  }

  @Test
  void kindsOfTheOldAndTheNewNamesAreNeverMixed() {
    factors.edition(2021, FIRST, true, line("A0274", null, FactorKind.RESIDUAL, "0.000532"));
    factors.edition(
        2023,
        FIRST,
        true,
        new FactorLine(
            "A0274",
            "四国電力(株)",
            "メニューC(残差)",
            FactorKind.RESIDUAL,
            new BigDecimal("0.000464"),
            new BigDecimal("0.000464"),
            new BigDecimal("0.000380"),
            false));
    EmissionFactor old = factors.ofSupplier("A0274", new FiscalYear(2022)).get(0);
    EmissionFactor fresh = factors.ofSupplier("A0274", new FiscalYear(2024)).get(0);

    assertEquals(
        Optional.of(new BigDecimal("0.000532")), old.value(EmissionFactorKind.ADJUSTED_MENU));
    assertEquals(Optional.empty(), old.value(EmissionFactorKind.BASIC_MENU));
    assertEquals(
        Optional.of(new BigDecimal("0.000464")), fresh.value(EmissionFactorKind.BASIC_MENU));
    assertEquals(
        Optional.of(new BigDecimal("0.000380")), fresh.value(EmissionFactorKind.UNADJUSTED));
    assertEquals(Optional.empty(), fresh.value(EmissionFactorKind.BASIC_COMPANY));
    assertFalse(EmissionFactorKind.UNADJUSTED.usableByCustomers());
  }

  private void listOfFps(LocalDate statedOn) {
    factors.edition(
        2024,
        statedOn,
        true,
        substitute(),
        line("FPS", "100%", FactorKind.MENU, "0.000000"),
        line("FPS", "60%", FactorKind.MENU, "0.000167"),
        line("FPS", "50%", FactorKind.MENU, "0.000213"),
        line("FPS", "残差", FactorKind.RESIDUAL, "0.000592"),
        line("FPS", "(参考値)", FactorKind.REFERENCE, "0.000468"));
  }

  private static FactorLine substitute() {
    return line(null, null, FactorKind.SUBSTITUTE, "0.000416");
  }

  private FactorChoice choose(String supplierNo, String menu, FiscalYear useYear) {
    return registry.choose(supplierNo, menu, useYear).orElseThrow();
  }

  private static BigDecimal value(FactorChoice choice) {
    return choice.factor().value(EmissionFactorKind.BASIC_MENU).orElseThrow();
  }
}
