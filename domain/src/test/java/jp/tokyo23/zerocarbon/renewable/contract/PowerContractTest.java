package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentDetails;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.renewable.round.MultiYearBasis;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PowerContractTest {

  private final Registers all = new Registers();
  private final PowerContractService service = all.contractService;
  private final SupplyPoint point = all.supplyPoint(Ward.KATSUSHIKA, "青戸小学校");
  private final List<ContractPoint> points = List.of(new ContractPoint(point.id(), null));

  @Test
  void aWardConcludesItsContractAndItsParticipationFollows() {
    Long award = all.approvedAward("A");
    all.actAs("officer", Role.WARD_OFFICER, Ward.KATSUSHIKA);
    Long id = service.register(all.contract(award, Ward.KATSUSHIKA, points));
    PowerContract contract = service.record(id);
    assertEquals(ContractState.DRAFT, contract.state());
    assertEquals(Registers.NEW, contract.prices());
    assertEquals(LocalDate.of(2027, 3, 31), contract.terms().term().lastDay());
    service.conclude(id, 0);
    assertEquals(ContractState.CONTRACTED, contract.state());
    assertEquals(List.of(Ward.KATSUSHIKA), all.contracted);
  }

  @Test
  void aConcludedContractFillsTheMenusOfItsSupplyPoints() {
    SupplierMenu before = new SupplierMenu("A0269", null, false);
    emissionMenu(Registers.R8.previous(), before);

    all.concluded(point, null);

    MenuAssignment filled = menu(Registers.R8);
    assertEquals(Registers.MENU, filled.current());
    assertEquals(before, filled.previous());
    assertEquals("低圧", filled.lotName());
    assertEquals(new BigDecimal(100), filled.renewableRatio());
    assertEquals(before, menu(Registers.R8.previous()).current());
  }

  @Test
  void aMenuThatIsCorrectedLaterIsFollowedAndWhatWasBeforeStays() {
    SupplierMenu before = new SupplierMenu("A0269", null, false);
    emissionMenu(Registers.R8.previous(), before);
    PowerContract contract = all.concluded(point, null);
    PowerContractDetails standing =
        all.contract(contract.awardId(), Ward.KATSUSHIKA, contract.points());

    service.correct(contract.id(), 0, with(standing, SupplierMenu.UNKNOWN));

    assertEquals(SupplierMenu.UNKNOWN, menu(Registers.R8).current());
    assertEquals(before, menu(Registers.R8).previous());
  }

  @Test
  void aMenuThatNoListNamesIsRefused() {
    PowerContractDetails details = all.contract(all.approvedAward("A"), Ward.KATSUSHIKA, points);
    refused("menuAssignment.unknownMenu", with(details, new SupplierMenu("A0000", "X", false)));
  }

  private MenuAssignment menu(FiscalYear from) {
    return all.emission.assignments.of(point.id(), from).orElseThrow();
  }

  private void emissionMenu(FiscalYear from, SupplierMenu menu) {
    all.emission.assignments.add(
        new MenuAssignment(
            all.emission.find(point.id()).orElseThrow(),
            new MenuAssignmentDetails(
                point.id(), from, null, menu, menu, null, null, null, null, false)));
  }

  private static PowerContractDetails with(PowerContractDetails one, SupplierMenu menu) {
    return new PowerContractDetails(
        one.awardId(),
        one.ward(),
        one.contractNumber(),
        one.readingDay(),
        one.startYear(),
        one.years(),
        one.multiYearBasis(),
        one.rounding(),
        one.fraction(),
        one.renewableRatio(),
        menu,
        one.points(),
        one.note(),
        one.placeholder());
  }

  @Test
  void aWardMakesNoContractForAnother() {
    Long award = all.approvedAward("A");
    all.actAs("officer", Role.WARD_OFFICER, Ward.ITABASHI);
    PowerContractDetails foreign = all.contract(award, Ward.KATSUSHIKA, points);
    assertThrows(NotPermitted.class, () -> service.register(foreign));
  }

  @Test
  void anAwardThatIsNotApprovedCarriesNoContract() {
    Long award = all.awardService.register(all.award("A", "1000", LowPriceResult.NOT_LOW));
    refused("powerContract.noAward", all.contract(award, Ward.KATSUSHIKA, points));
  }

  @Test
  void aSupplyPointOfAnotherWardIsRefused() {
    Long award = all.approvedAward("A");
    refused("powerContract.foreignPoint", all.contract(award, Ward.ITABASHI, points));
    refused("powerContract.noPoints", all.contract(award, Ward.KATSUSHIKA, List.of()));
  }

  @Test
  void aTermOverTheEndOfAFiscalYearNeedsItsBasis() {
    Long award = all.approvedAward("A");
    Long id = service.register(years(award, 3, null));
    refused("powerContract.noBasis", () -> service.conclude(id, 0));
    service.correct(id, 0, years(award, 3, MultiYearBasis.LONG_TERM_CONTINUING_CONTRACT));
    service.conclude(id, 0);
    assertEquals(ContractState.CONTRACTED, service.record(id).state());
  }

  @Test
  void aConcludedContractKeepsItsTerms() {
    PowerContract contract = all.concluded(point, null);
    Long award = contract.awardId();
    refused(
        "powerContract.concluded",
        () -> service.correct(contract.id(), 0, years(award, 2, MultiYearBasis.DEBT_BURDEN_ACT)));
    service.correct(
        contract.id(),
        0,
        all.contract(award, Ward.KATSUSHIKA, List.of(new ContractPoint(point.id(), 5L))));
    assertEquals(5L, contract.points().get(0).formerTariffId());
    refused("powerContract.cancelInstead", () -> service.remove(contract.id(), 0, "誤り"));
    service.cancel(contract.id(), 0, "事業者の撤退");
    assertEquals("事業者の撤退", contract.cancellationReason());
  }

  @Test
  void anAwardUnderContractIsNotCancelled() {
    PowerContract contract = all.concluded(point, null);
    refused("award.contracted", () -> all.awardService.cancel(contract.awardId(), 0, "誤り"));
  }

  @Test
  void aWardHasOneContractOfALot() {
    PowerContract contract = all.concluded(point, null);
    refused(
        "powerContract.alreadyThere", all.contract(contract.awardId(), Ward.KATSUSHIKA, points));
  }

  @Test
  void whatAContractRefersToStays() {
    Long tariff = all.formerTariff("0", "0");
    all.concluded(point, tariff);
    refused("formerTariff.used", () -> all.tariffService.remove(tariff, 0, "誤り"));
    assertEquals(
        Set.of(point.id()), new ContractedPoints(all.contracts).used(List.of(point.id(), 99L)));
  }

  @Test
  void aDraftWithInvoicesCannotBe() {
    PowerContract contract = all.concluded(point, null);
    assertEquals(
        "monthlyInvoice.noContract",
        assertThrows(
                RuleViolation.class,
                () -> {
                  service.cancel(contract.id(), 0, "撤退");
                  all.invoiceService.register(
                      all.invoice(contract, point.id(), YearMonth.of(2026, 7), "1", "1"));
                })
            .getMessage());
  }

  private PowerContractDetails years(Long award, int years, MultiYearBasis basis) {
    PowerContractDetails one = all.contract(award, Ward.KATSUSHIKA, points);
    return new PowerContractDetails(
        award,
        one.ward(),
        null,
        one.readingDay(),
        one.startYear(),
        years,
        basis,
        one.rounding(),
        one.fraction(),
        one.renewableRatio(),
        one.menu(),
        points,
        null,
        false);
  }

  private void refused(String key, PowerContractDetails details) {
    refused(key, () -> service.register(details));
  }

  private static void refused(String key, Executable step) {
    assertEquals(key, assertThrows(RuleViolation.class, step).getMessage());
  }
}
