package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of menu assignments. */
public record MenuAssignmentRow(
    Long id,
    Ward ward,
    String pointName,
    FiscalYear fromYear,
    String lotName,
    SupplierMenu previous,
    SupplierMenu current,
    BigDecimal renewableRatio,
    boolean placeholder)
    implements RecordRow {

  public static MenuAssignmentRow of(MenuAssignment record) {
    return new MenuAssignmentRow(
        record.id(),
        record.ward(),
        record.pointName(),
        record.fromYear(),
        record.lotName(),
        record.previous(),
        record.current(),
        record.renewableRatio(),
        record.placeholder());
  }
}
