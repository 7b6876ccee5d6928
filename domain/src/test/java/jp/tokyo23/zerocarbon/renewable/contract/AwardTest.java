package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.EditConflict;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardTest {

  private final Registers all = new Registers();
  private final AwardService service = all.awardService;

  @Test
  void theReductionIsAgainstTheStartAndTheAwardIsWithTax() {
    Award award = service.record(propose("134844938"));
    // EX-AUC-1: 43,998,026 / 178,842,964
    assertEquals(Optional.of(new BigDecimal("24.601")), award.amounts().auctionReduction());
    assertEquals(new BigDecimal("148329431"), award.amounts().awardAmount());
  }

  /** EX-EVAL-1 with a levy of 2 yen/kWh: 26,945,820 + 2,010,000. */
  @Test
  void aLevyInTheTotalIsNotTaxedOnceMore() {
    assertEquals(new BigDecimal("28955820"), amounts("26506200", "2010000").awardAmount());
    assertEquals(new BigDecimal("29156820"), amounts("26506200", null).awardAmount());
    refused("award.levyNoPart", () -> amounts("26506200", "26506200"));
    refused("award.levyNoPart", () -> amounts("26506200", "-1"));
  }

  private AwardAmounts amounts(String total, String levy) {
    AwardDetails plain = all.award("A", total, LowPriceResult.NOT_LOW);
    AwardDetails details =
        new AwardDetails(
            plain.fiscalYear(),
            plain.lotId(),
            plain.lotName(),
            null,
            plain.supplierId(),
            plain.evaluationTotal(),
            null,
            levy == null ? null : new BigDecimal(levy),
            plain.prices(),
            plain.lowPrice(),
            null,
            null,
            false);
    return AwardAmounts.of(details, new BigDecimal("0.10"));
  }

  @Test
  void onePersonProposesAndASecondOneApproves() {
    Long id = propose("134844938");
    refused("award.ownProposal", () -> service.approve(id, 0));
    second();
    service.approve(id, 0);
    assertEquals(AwardState.APPROVED, service.record(id).state());
  }

  @Test
  void whoeverCorrectsAProposalDoesNotApproveIt() {
    Long id = propose("134844938");
    second();
    service.correct(id, 0, all.award("A", "120000000", LowPriceResult.NOT_LOW));
    refused("award.ownProposal", () -> service.approve(id, 0));
  }

  @Test
  void aReturnedProposalTellsWhyAndIsProposedByItsCorrection() {
    Long id = propose("134844938");
    refused("award.reasonMissing", () -> service.sendBack(id, 0, " "));
    service.sendBack(id, 0, "金額の確認");
    assertEquals(AwardState.RETURNED, service.record(id).state());
    assertEquals("金額の確認", service.record(id).decision().reason());
    second();
    refused("award.notProposed", () -> service.approve(id, 0));
    service.correct(id, 0, all.award("A", "120000000", LowPriceResult.NOT_LOW));
    assertEquals(AwardState.PROPOSED, service.record(id).state());
  }

  @Test
  void aFinalAwardStaysAsItIsUntilItIsCancelledWithAReason() {
    Long id = all.approvedAward("A");
    AwardDetails other = all.award("A", "120000000", LowPriceResult.NOT_LOW);
    refused("award.final", () -> service.correct(id, 0, other));
    refused("award.final", () -> service.remove(id, 0, "誤り"));
    refused("award.reasonMissing", () -> service.cancel(id, 0, null));
    service.cancel(id, 0, "落札者の辞退");
    assertEquals(AwardState.CANCELLED, service.record(id).state());
  }

  @Test
  void aLowPriceIsExaminedBeforeItIsApproved() {
    Long id = service.register(all.award("A", "134844938", LowPriceResult.UNDER_EXAMINATION));
    second();
    refused("award.underExamination", () -> service.approve(id, 0));
  }

  @Test
  void aLotIsAwardedOnce() {
    propose("134844938");
    AwardDetails again = all.award("A", "120000000", LowPriceResult.NOT_LOW);
    refused("award.alreadyThere", () -> service.register(again));
  }

  @Test
  void nothingIsDecidedOnAVersionThatIsOutdated() {
    Long id = propose("134844938");
    second();
    assertThrows(EditConflict.class, () -> service.approve(id, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "1000000000000000"})
  void anAmountThatIsNoWholeYenIsRefused(String total) {
    AwardDetails details = all.award("A", total, LowPriceResult.NOT_LOW);
    refused("award.notWholeYen", () -> service.register(details));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "SECRETARIAT", mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseAwards(Role role) {
    AwardDetails details = all.award("A", "134844938", LowPriceResult.NOT_LOW);
    all.actAs("x", role, role.boundToWard() ? Ward.KATSUSHIKA : null);
    assertThrows(NotPermitted.class, () -> service.register(details));
  }

  @Test
  void aWardSeesAnAwardOnceItIsApproved() {
    Long proposed = propose("134844938");
    Long approved = all.approvedAward("B");
    all.actAs("x", Role.WARD_OFFICER, Ward.KATSUSHIKA);
    assertThrows(RecordNotFound.class, () -> service.record(proposed));
    assertEquals("B", service.record(approved).lotName());
  }

  @Test
  void aSupplierSeesNothing() {
    Long approved = all.approvedAward("B");
    all.actAs("x", Role.SUPPLIER, null);
    assertThrows(NotPermitted.class, () -> service.record(approved));
    assertThrows(NotPermitted.class, () -> service.approved(Registers.R8));
  }

  private Long propose(String total) {
    return service.register(all.award("A", total, LowPriceResult.NOT_LOW));
  }

  private void second() {
    all.actAs("second", Role.SECRETARIAT, null);
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(RuleViolation.class, step).getMessage());
  }
}
