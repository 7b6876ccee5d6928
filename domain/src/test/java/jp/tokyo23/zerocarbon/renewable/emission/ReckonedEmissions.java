package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.emission.FactorKind;
import jp.tokyo23.zerocarbon.shared.emission.InMemoryFactors;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.FixedSettings;

/** EX-GHG-1 in 令和8: 見込み, and 実績 once a whole year is invoiced; for tests of what is told of it. */
public final class ReckonedEmissions {

  private static final FiscalYear R8 = new FiscalYear(2026);

  private final EmissionRegisters registers = new EmissionRegisters();
  private final EmissionStatementService service;

  public ReckonedEmissions() {
    InMemoryFactors factors = new InMemoryFactors();
    factors.edition(
        2023,
        LocalDate.of(2025, 3, 18),
        true,
        InMemoryFactors.line(null, null, FactorKind.SUBSTITUTE, "0.000416"),
        InMemoryFactors.line("A0274", "メニューC(残差)", FactorKind.RESIDUAL, "0.000464"));
    factors.edition(
        2024,
        LocalDate.of(2026, 1, 9),
        true,
        InMemoryFactors.line(null, null, FactorKind.SUBSTITUTE, "0.000416"),
        InMemoryFactors.line("A0274", "メニューC(残差)", FactorKind.RESIDUAL, "0.000457"),
        InMemoryFactors.line("A0001", "60%", FactorKind.MENU, "0.000167"),
        InMemoryFactors.line("A0001", "残差", FactorKind.RESIDUAL, "0.000592"));
    service =
        new EmissionStatementService(
            registers.statements,
            registers.assignments,
            registers,
            new EmissionFactors(
                factors.registry(), new FixedSettings().with("ghg.factorKind", "BASIC_MENU")),
            FixedActor.secretariat());
    registers.assignments.add(new MenuAssignment(registers.find(1L).orElseThrow(), assignment()));
    registers.planned.put(1L, EmissionRegisters.use("760000", 12));
    service.reckon(R8);
  }

  private static MenuAssignmentDetails assignment() {
    return new MenuAssignmentDetails(
        1L,
        R8,
        "グループ1",
        new SupplierMenu("A0274", null, false),
        new SupplierMenu("A0001", "60%", false),
        new BigDecimal("60"),
        new FiscalYear(2024),
        new BigDecimal("780000"),
        null,
        false);
  }

  /** The list of 令和8 is not out, so 実績 takes the last one for its factors. */
  public ReckonedEmissions invoiced(String energy) {
    registers.actual.put(1L, EmissionRegisters.use(energy, 12));
    service.reckon(R8);
    return this;
  }

  public EmissionStatementRepository statements() {
    return registers.statements;
  }
}
