package jp.tokyo23.zerocarbon.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionPoints;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentDetails;
import jp.tokyo23.zerocarbon.renewable.emission.SupplierMenu;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;
import org.junit.jupiter.api.Test;

class FieldDifferenceTest {

  @Test
  void whatItsOwnerNamesIsOneValueSoThatTwoOfAKindAreToldApart() {
    List<FieldChange> changes =
        FieldDifference.between(menu("A0269", "メニューA"), menu("A0269", "メニューB"));

    assertEquals(List.of(new FieldChange("供給元", "A0269 メニューA", "A0269 メニューB")), changes);
  }

  private static MenuAssignment menu(String supplierNo, String menu) {
    return new MenuAssignment(
        new EmissionPoints.Point(1L, Ward.KATSUSHIKA, "例"),
        new MenuAssignmentDetails(
            1L,
            new FiscalYear(2026),
            null,
            new SupplierMenu("A0274", null, false),
            new SupplierMenu(supplierNo, menu, false),
            null,
            null,
            null,
            null,
            false));
  }
}
