package jp.tokyo23.zerocarbon.shared.emission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveredFactorsTest {

  private static final String HEAD =
      "supplier_no,supplier_name,menu,kind,basic_t_per_kwh,adjusted_t_per_kwh,substituted\n";
  private static final FiscalYear USE = new FiscalYear(2025);

  private final InMemoryFactors factors = new InMemoryFactors();

  @Test
  void theOfficialListIsTakenInWholeAndOnce() {
    DeliveredFactors delivered = new DeliveredFactors(factors.editions, factors);

    delivered.takeIn();
    delivered.takeIn();

    Map<FactorKind, Long> lines =
        factors.page(new FactorSearch(null, null, null, null), 0, Integer.MAX_VALUE).stream()
            .collect(Collectors.groupingBy(EmissionFactor::kind, Collectors.counting()));
    assertEquals(1, factors.editions.count(RecordFilter.ALL));
    assertEquals(
        Map.of(
            FactorKind.MENU, 835L,
            FactorKind.RESIDUAL, 208L,
            FactorKind.REFERENCE, 239L,
            FactorKind.GRID_OPERATOR, 10L,
            FactorKind.SUBSTITUTE, 1L,
            FactorKind.NATIONAL_AVERAGE, 1L),
        lines);
  }

  /** Values of the handbook's table 11.4 and of the checks beside the list. */
  @ParameterizedTest
  @CsvSource({
    "A0274, , RESIDUAL, 0.000457",
    "A0269, , RESIDUAL, 0.000452",
    "A0269, メニューA, MENU, 0.000000",
    "A0002, , ONLY_FACTOR, 0.000422",
    "A0004, , REFERENCE_WITHOUT_RESIDUAL, 0.000000",
    "A9999, , SUBSTITUTE, 0.000416"
  })
  void aFactorOfTheListIsChosenAsTheRulesSay(
      String supplierNo, String menu, FactorChoiceReason reason, BigDecimal value) {
    new DeliveredFactors(factors.editions, factors).takeIn();

    FactorChoice choice = factors.registry().choose(supplierNo, menu, USE).orElseThrow();

    assertEquals(reason, choice.reason());
    assertEquals(value, choice.factor().value(EmissionFactorKind.BASIC_MENU).orElseThrow());
  }

  @Test
  void theSubstituteHasNoAdjustedValueAndTheMarkOfAnAbnormalResultStays() {
    new DeliveredFactors(factors.editions, factors).takeIn();
    FactorRegistry registry = factors.registry();

    assertNull(registry.general(FactorKind.SUBSTITUTE, USE).orElseThrow().adjusted());
    assertTrue(registry.choose("A0002", null, USE).orElseThrow().factor().substituted());
    assertEquals(
        new BigDecimal("0.000423"),
        registry.general(FactorKind.NATIONAL_AVERAGE, USE).orElseThrow().basic());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A1,甲,,menu,0.1,0.1,false; factorList.value",
        "A1,甲,,menu,0.000１,0.1,false; factorList.value",
        "A1,甲,,menu,1e-4,0.1,false; factorList.value",
        "A1,甲,,other,0.0001,0.0001,false; factorList.kind",
        "A1,甲; factorList.columns",
        "A1,,,menu,0.0001,0.0001,false; factorList.columns"
      })
  void aBrokenLineIsNamedAndNothingIsTaken(String row, String refusal) {
    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> FactorListFile.read(HEAD + row));

    assertEquals(refusal, refused.getMessage());
    assertEquals(2, refused.arguments().get(0));
  }

  @Test
  void theSameSubjectTwiceIsRefused() {
    String row = "A1,甲,,menu,0.0001,0.0001,false\n";

    assertEquals(
        "factorList.twice",
        assertThrows(RuleViolation.class, () -> FactorListFile.read(HEAD + row + row))
            .getMessage());
  }

  @Test
  void aFurtherEditionTellsWhatIsNewGoneAndChanged() {
    FactorEditionService service =
        new FactorEditionService(
            factors.editions, factors, FixedActor.secretariat(), NoHistory.aids());
    factors.edition(
        2024,
        LocalDate.of(2026, 1, 9),
        true,
        InMemoryFactors.line("A1", null, FactorKind.MENU, "0.0001"),
        InMemoryFactors.line("A2", null, FactorKind.MENU, "0.0002"),
        InMemoryFactors.line("A3", null, FactorKind.MENU, "0.0003"));
    FactorEdition later =
        factors.edition(
            2024,
            LocalDate.of(2026, 6, 4),
            true,
            InMemoryFactors.line("A1", null, FactorKind.MENU, "0.000100"),
            InMemoryFactors.line("A2", null, FactorKind.MENU, "0.00025"),
            InMemoryFactors.line("A4", null, FactorKind.MENU, "0.0004"));

    List<FactorDifference> differences = service.differences(later);

    assertEquals(
        List.of("A2", "A4", "A3"), differences.stream().map(FactorDifference::supplierNo).toList());
    assertNull(differences.get(1).earlierBasic());
    assertNull(differences.get(2).laterBasic());
  }
}
