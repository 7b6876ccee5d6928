package jp.tokyo23.zerocarbon.renewable.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentDetails;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPoint;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.junit.jupiter.api.Test;

/** The menus of a contract's supply points end with it; it supplies from 1 April 2026. */
class ContractedMenusTest {

  private static final SupplierMenu FORMER = new SupplierMenu("A0269", null, false);
  private static final FiscalYear R7 = Registers.R8.previous();
  private static final FiscalYear R9 = Registers.R8.next();

  private final Registers all = new Registers();
  private final SupplyPoint point = all.supplyPoint(Ward.KATSUSHIKA, "青戸小学校");
  private final ContractedMenus menus = new ContractedMenus(all.emission.assignments, all.emission);

  @Test
  void fromTheYearOfTheCancellationOnNobodyKnowsTheSupplier() {
    menus.end(concluded(), LocalDate.of(2027, 6, 1));

    assertEquals(Registers.MENU, standing(Registers.R8).current());
    MenuAssignment after = standing(R9);
    assertEquals(SupplierMenu.UNKNOWN, after.current());
    assertEquals(Registers.MENU, after.previous());
    assertNull(after.lotName());
    assertNull(after.renewableRatio());
  }

  @Test
  void aCancellationInTheFirstYearLeavesNoMenuForIt() {
    menus.end(concluded(), LocalDate.of(2026, 4, 1));

    assertEquals(SupplierMenu.UNKNOWN, standing(Registers.R8).current());
    assertEquals(FORMER, standing(Registers.R8).previous());
    assertEquals(FORMER, standing(R7).current());
  }

  @Test
  void beforeTheFirstDayWhatWasBeforeStands() {
    menus.end(concluded(), LocalDate.of(2026, 3, 31));

    assertEquals(FORMER, standing(Registers.R8).current());
    assertNull(standing(Registers.R8).lotName());
  }

  @Test
  void whatSomebodyHasEnteredSinceStays() {
    PowerContract contract = concluded();
    SupplierMenu other = new SupplierMenu("A0269", "メニューB", false);
    enter(R9, other);

    menus.end(contract, LocalDate.of(2027, 6, 1));

    assertEquals(other, standing(R9).current());
  }

  @Test
  void cancellingTheContractEndsThem() {
    PowerContract contract = concluded();

    all.contractService.cancel(contract.id(), 0, "事業者の撤退");

    assertNotEquals(Registers.MENU, standing(new FiscalYear(2099)).current());
  }

  private PowerContract concluded() {
    enter(R7, FORMER);
    return all.concluded(point, null);
  }

  private void enter(FiscalYear from, SupplierMenu menu) {
    all.emission.assignments.add(
        new MenuAssignment(
            all.emission.find(point.id()).orElseThrow(),
            new MenuAssignmentDetails(
                point.id(), from, null, menu, menu, null, null, null, null, false)));
  }

  private MenuAssignment standing(FiscalYear year) {
    return all.emission.assignments.standing(year).stream()
        .filter(each -> each.supplyPointId().equals(point.id()))
        .findFirst()
        .orElseThrow();
  }
}
