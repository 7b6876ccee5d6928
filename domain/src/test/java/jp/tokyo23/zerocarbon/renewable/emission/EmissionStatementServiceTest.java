package jp.tokyo23.zerocarbon.renewable.emission;

import static jp.tokyo23.zerocarbon.renewable.emission.EmissionRegisters.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.emission.FactorChoiceReason;
import jp.tokyo23.zerocarbon.shared.emission.FactorKind;
import jp.tokyo23.zerocarbon.shared.emission.FactorLine;
import jp.tokyo23.zerocarbon.shared.emission.InMemoryFactors;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class EmissionStatementServiceTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);

  private final FixedActor actor = FixedActor.secretariat();
  private final EmissionRegisters registers = new EmissionRegisters();
  private final InMemoryFactors factors = new InMemoryFactors();
  private final FixedSettings settings = new FixedSettings().with("ghg.factorKind", "BASIC_MENU");
  private final MenuAssignmentService assignments =
      new MenuAssignmentService(
          registers.assignments,
          registers,
          new ListedMenus(factors.registry()),
          actor,
          NoHistory.aids());
  private final EmissionStatementService service =
      new EmissionStatementService(
          registers.statements,
          registers.assignments,
          registers,
          new EmissionFactors(factors.registry(), settings),
          actor);

  EmissionStatementServiceTest() {
    factors.edition(2023, LocalDate.of(2025, 3, 18), true, list("0.000464", "0.000592"));
    factors.edition(2024, LocalDate.of(2026, 1, 9), true, list("0.000457", "0.000592"));
    registers.planned.put(1L, use("760000", 12));
  }

  @Test
  void theExpectedFigureRestsOnThePlanAndTheListPublishedLast() {
    assign(1L);

    assertEquals(1, service.reckon(YEAR));

    EmissionStatement expected = only();
    assertEquals(EmissionKind.EXPECTED, expected.kind());
    assertTrue(expected.basis().provisional(), "the list for FY2026 is not out");
    assertEquals(FactorChoiceReason.MENU, expected.basis().current().reason());
    assertEquals(0, new BigDecimal("126.92").compareTo(expected.reduction().emission().get()));
    assertEquals(0, new BigDecimal("220.4").compareTo(expected.reduction().counterfactual().get()));
    assertEquals(0, new BigDecimal("235").compareTo(expected.reduction().planReduction().get()));
    assertEquals(Set.of(), expected.gaps());
  }

  @Test
  void reckoningAgainWithoutAChangeMakesNoVersion() {
    assign(1L);
    service.reckon(YEAR);

    assertEquals(0, service.reckon(YEAR));
  }

  @Test
  void actualTakesThePlaceOfExpectedWhichStaysReadable() {
    assign(1L);
    service.reckon(YEAR);
    registers.actual.put(1L, use("190000", 3));
    service.reckon(YEAR);
    assertEquals(EmissionKind.EXPECTED, service.chosen(YEAR, null).get(0).kind(), "3 of 12");

    registers.actual.put(1L, use("740000", 12));
    service.reckon(YEAR);

    assertEquals(EmissionKind.ACTUAL, service.chosen(YEAR, null).get(0).kind());
    assertEquals(EmissionKind.EXPECTED, service.chosen(YEAR, EmissionKind.EXPECTED).get(0).kind());
    List<EmissionStatement> versions = service.versions(service.chosen(YEAR, null).get(0));
    assertEquals(List.of(2, 1), versions.stream().map(EmissionStatement::number).toList());
    assertEquals(new BigDecimal("190000.000"), versions.get(1).basis().energy());
    assertTrue(versions.get(1).superseded());
  }

  @Test
  void aCorrectedFactorRestatesAndBothVersionsNameTheFactorTheyUsed() {
    assign(1L);
    service.reckon(YEAR);
    EmissionStatement before = only();

    factors.edition(
        2024,
        LocalDate.of(2026, 6, 4),
        false,
        InMemoryFactors.line("A0001", "60%", FactorKind.MENU, "0.000170"));

    assertEquals(1, service.reckon(YEAR));
    EmissionStatement after = only();
    assertTrue(before.superseded());
    assertFalse(after.superseded());
    assertEquals(new BigDecimal("0.000167"), before.basis().current().value());
    assertEquals(new BigDecimal("0.000170"), after.basis().current().value());
    assertNotEquals(before.basis().current().factorId(), after.basis().current().factorId());
  }

  @Test
  void whatIsMissingIsToldAndNotCountedAsZero() {
    registers.planned.put(2L, use("100000", 12));
    assign(1L);
    assignments.register(
        new MenuAssignmentDetails(
            2L,
            YEAR,
            null,
            new SupplierMenu(null, null, false),
            new SupplierMenu("A0001", "60%", false),
            null,
            null,
            null,
            null,
            false));
    service.reckon(YEAR);

    EmissionLine total = service.total(YEAR, null);
    EmissionLine itabashi = service.lines(YEAR, null, EmissionGrouping.WARD).get(1);

    assertEquals(2, total.points());
    assertEquals(1, total.withoutCounterfactual());
    assertEquals(1, total.withoutPlan());
    assertEquals(0, new BigDecimal("220.4").compareTo(total.counterfactual()));
    assertNull(itabashi.counterfactual());
    assertNull(itabashi.planReduction());
    assertEquals(0, new BigDecimal("16.7").compareTo(itabashi.emission()));
    assertEquals(
        Set.of(
            EmissionGap.NO_PREVIOUS_FACTOR, EmissionGap.NO_BASE_ENERGY, EmissionGap.NO_BASE_FACTOR),
        service.chosen(YEAR, null).get(1).gaps());
  }

  @Test
  void aMistypedSupplierOrMenuIsRefusedInsteadOfBecomingTheSubstitute() {
    for (SupplierMenu wrong :
        List.of(new SupplierMenu("A9999", null, false), new SupplierMenu("A0001", "45%", false))) {
      MenuAssignmentDetails details =
          new MenuAssignmentDetails(
              1L, YEAR, null, previous(), wrong, null, null, null, null, false);
      RuleViolation refused =
          assertThrows(RuleViolation.class, () -> assignments.register(details));
      assertEquals("menuAssignment.unknownMenu", refused.getMessage());
      assertEquals("currentSupplierNo", refused.field());
    }
  }

  @Test
  void aWardReckonsItsOwnPointsAndReadersNone() {
    registers.planned.put(2L, use("100000", 12));
    assign(1L);
    assign(2L);
    actor.actAs(FixedActor.officerOf(Ward.ITABASHI).user());

    assertEquals(1, service.reckon(YEAR));
    assertEquals(Ward.ITABASHI, only().ward());

    actor.actAs(FixedActor.of(Role.AUDITOR, null).user());
    assertEquals(1, service.total(YEAR, null).points());
    assertThrows(NotPermitted.class, () -> service.reckon(YEAR));
  }

  @Test
  void withoutAMethodNothingIsReckoned() {
    assign(1L);
    EmissionStatementService unset =
        new EmissionStatementService(
            registers.statements,
            registers.assignments,
            registers,
            new EmissionFactors(factors.registry(), new FixedSettings()),
            actor);

    assertEquals(
        "emissionStatement.noMethod",
        assertThrows(RuleViolation.class, () -> unset.reckon(YEAR)).getMessage());
  }

  private void assign(Long point) {
    assignments.register(
        new MenuAssignmentDetails(
            point,
            YEAR,
            "グループ1",
            previous(),
            new SupplierMenu("A0001", "60%", false),
            new BigDecimal("60"),
            new FiscalYear(2024),
            new BigDecimal("780000"),
            null,
            false));
  }

  private EmissionStatement only() {
    List<EmissionStatement> current = registers.statements.current(YEAR);
    assertEquals(1, current.size());
    return current.get(0);
  }

  private static SupplierMenu previous() {
    return new SupplierMenu("A0274", null, false);
  }

  private static FactorLine[] list(String residual, String other) {
    return new FactorLine[] {
      InMemoryFactors.line(null, null, FactorKind.SUBSTITUTE, "0.000416"),
      InMemoryFactors.line(null, "全国", FactorKind.NATIONAL_AVERAGE, "0.000423"),
      InMemoryFactors.line("A0274", "メニューC(残差)", FactorKind.RESIDUAL, residual),
      InMemoryFactors.line("A0001", "60%", FactorKind.MENU, "0.000167"),
      InMemoryFactors.line("A0001", "残差", FactorKind.RESIDUAL, other)
    };
  }
}
