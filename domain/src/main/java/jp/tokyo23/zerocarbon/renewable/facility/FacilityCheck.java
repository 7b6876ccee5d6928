package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.Finding;

/** The rules for a facility, with their severities. Pure: the same data give the same findings. */
public final class FacilityCheck {

  private FacilityCheck() {}

  public static List<Finding> of(FacilityDetails facility) {
    List<Finding> findings = new ArrayList<>();
    if (!facility.address().contains(facility.ward().officialName())) {
      findings.add(
          Finding.warning(
              "address", "facility.addressOutsideWard", facility.ward().officialName()));
    }
    checkManagement(facility, findings);
    OnSiteEquipment equipment = facility.onSiteEquipment();
    refuseNegative("solar", equipment.solar(), findings);
    refuseNegative("ownGeneration", equipment.ownGeneration(), findings);
    refuseNegative("battery", equipment.battery(), findings);
    refuseNegative("thermalStorage", equipment.thermalStorage(), findings);
    if (equipment.changesLoad()) {
      findings.add(Finding.warning("solar", "facility.equipmentChangesLoad"));
    }
    return List.copyOf(findings);
  }

  private static void checkManagement(FacilityDetails facility, List<Finding> findings) {
    boolean managed = facility.managementForm() == ManagementForm.DESIGNATED_MANAGER;
    if (managed && facility.manager() == null) {
      findings.add(Finding.error("manager", "facility.managerMissing"));
    }
    if (!managed && facility.billPayer() == BillPayer.DESIGNATED_MANAGER) {
      findings.add(Finding.error("billPayer", "facility.payerWithoutManager"));
    }
  }

  private static void refuseNegative(String field, BigDecimal power, List<Finding> findings) {
    if (power != null && power.signum() < 0) {
      findings.add(Finding.error(field, "facility.powerNegative"));
    }
  }
}
