package jp.tokyo23.zerocarbon.renewable.facility;

import jp.tokyo23.zerocarbon.shared.Ward;

/**
 * What is written down of a facility.
 *
 * @param code the ward's own code of the facility; may be null
 * @param manager name of the designated manager; null where the ward runs it
 * @param warningReason why the data are right although a check warns; null where none does
 */
public record FacilityDetails(
    Ward ward,
    String code,
    String name,
    FacilityType facilityType,
    String address,
    ManagementForm managementForm,
    String manager,
    BillPayer billPayer,
    OperationPattern operationPattern,
    OnSiteEquipment onSiteEquipment,
    ProcurementRoute procurementRoute,
    String warningReason,
    String note,
    boolean placeholder) {

  /** The same with this reason for its warnings. */
  public FacilityDetails because(String reason) {
    return new FacilityDetails(
        ward,
        code,
        name,
        facilityType,
        address,
        managementForm,
        manager,
        billPayer,
        operationPattern,
        onSiteEquipment,
        procurementRoute,
        reason,
        note,
        placeholder);
  }
}
