package jp.tokyo23.zerocarbon.renewable.emission;

import static jp.tokyo23.zerocarbon.renewable.emission.EmissionRegisters.use;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateLedgerTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);

  private final FixedActor actor = FixedActor.secretariat();
  private final EmissionRegisters registers = new EmissionRegisters();
  private final CertificateService service =
      new CertificateService(registers.certificates, registers, actor, NoHistory.aids());
  private final CertificateBalanceService balances =
      new CertificateBalanceService(
          registers.certificates, registers.assignments, registers.statements, registers, actor);

  @ParameterizedTest
  @ValueSource(strings = {"NF-2026-0001", "ＮＦ－２０２６－０００１", " nf-2026-0001 "})
  void aTrackingNumberIsUsedOnceInTheWholeSystem(String again) {
    service.register(certificate(1L, "NF-2026-0001", "1000"));

    RuleViolation refused =
        assertThrows(RuleViolation.class, () -> service.register(certificate(2L, again, "500")));

    assertEquals("certificate.numberUsed", refused.getMessage());
    assertEquals("trackingNumber", refused.field());
  }

  @Test
  void aCorrectionMayKeepItsOwnNumberButNotTakeAnothers() {
    Long id = service.register(certificate(1L, "NF-1", "1000"));
    service.register(certificate(1L, "NF-2", "1000"));

    service.correct(id, 0, certificate(1L, "NF-1", "1200"));

    assertEquals(new BigDecimal("1200"), service.record(id).energy());
    assertThrows(
        RuleViolation.class, () -> service.correct(id, 0, certificate(1L, "NF-2", "1200")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.0001", "99999999999999"})
  void anAmountThatNoCertificateHasIsRefused(String energy) {
    assertEquals(
        "certificate.energy",
        assertThrows(RuleViolation.class, () -> service.register(certificate(1L, "NF-1", energy)))
            .getMessage());
  }

  @Test
  void atTheEndOfTheYearTheCertificatesCoverThePromisedShareOrTheShortageIsTold() {
    assign(1L, "60");
    registers.actual.put(1L, use("1000", 12));
    service.register(certificate(1L, "NF-1", "599.999"));
    assertEquals(CertificateCoverage.SHORT, balance().coverage());
    assertEquals(0, new BigDecimal("0.001").compareTo(balance().shortfall()));

    service.register(certificate(1L, "NF-2", "0.001"));
    assertEquals(CertificateCoverage.COVERED, balance().coverage());
    assertEquals(0, balance().shortfall().signum());
  }

  @Test
  void beforeTheEndOfTheYearOrWithoutARatioNothingIsJudged() {
    assign(1L, "60");
    assertEquals(CertificateCoverage.NOT_COMPUTABLE, balance().coverage());
    assertNull(balance().required());

    registers.actual.put(1L, use("1000", 11));
    assertEquals(CertificateCoverage.YEAR_OPEN, balance().coverage());
  }

  @Test
  void withoutAPromisedRatioTheCoverageIsNotGuessed() {
    assign(1L, null);
    registers.actual.put(1L, use("1000", 12));

    assertEquals(CertificateCoverage.NOT_COMPUTABLE, balance().coverage());
    assertNull(balance().shortfall());
  }

  @Test
  void aWardAllocatesToItsOwnPointsOnly() {
    actor.actAs(FixedActor.officerOf(Ward.ITABASHI).user());

    assertThrows(NotPermitted.class, () -> service.register(certificate(1L, "NF-1", "1000")));
    service.register(certificate(2L, "NF-1", "1000"));
  }

  private CertificateBalance balance() {
    return balances.of(YEAR).get(0);
  }

  private void assign(Long point, String ratio) {
    registers.assignments.add(
        new MenuAssignment(
            registers.find(point).orElseThrow(),
            new MenuAssignmentDetails(
                point,
                YEAR,
                null,
                new SupplierMenu(null, null, true),
                new SupplierMenu(null, null, true),
                ratio == null ? null : new BigDecimal(ratio),
                null,
                null,
                null,
                false)));
  }

  private static CertificateDetails certificate(Long point, String number, String energy) {
    return new CertificateDetails(
        point,
        null,
        YearMonth.of(2026, 4),
        new BigDecimal(energy),
        CertificateType.NON_FOSSIL_FIT,
        number,
        null,
        null,
        null,
        false);
  }
}
