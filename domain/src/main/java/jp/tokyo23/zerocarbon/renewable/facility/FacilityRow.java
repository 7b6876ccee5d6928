package jp.tokyo23.zerocarbon.renewable.facility;

import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of facilities. */
public record FacilityRow(
    Long id,
    Ward ward,
    String code,
    String name,
    FacilityType facilityType,
    ManagementForm managementForm,
    OperationPattern operationPattern,
    ProcurementRoute procurementRoute,
    boolean placeholder)
    implements RecordRow {

  public static FacilityRow of(Facility record) {
    return new FacilityRow(
        record.id(),
        record.ward(),
        record.code(),
        record.name(),
        record.facilityType(),
        record.managementForm(),
        record.operationPattern(),
        record.procurementRoute(),
        record.placeholder());
  }
}
