package jp.tokyo23.zerocarbon.renewable.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Ward;

/** Facilities and supply points without a fault, to change one thing of. */
public final class FacilitySamples {

  public static final String NUMBER = "0310000000000000000001";

  private FacilitySamples() {}

  public static FacilityDetails school(Ward ward, String name) {
    return new FacilityDetails(
        ward,
        null,
        name,
        FacilityType.SCHOOL,
        "東京都" + ward.officialName() + "立石5-13-1",
        ManagementForm.DIRECT,
        null,
        BillPayer.WARD,
        OperationPattern.DAY,
        OnSiteEquipment.unknown(),
        ProcurementRoute.JOINT_AUCTION,
        null,
        null,
        false);
  }

  /** High voltage, 100 kW, 225,000 kWh a year. */
  public static SupplyPointDetails point(Long facilityId, String number) {
    return new SupplyPointDetails(
        facilityId,
        SupplyPointNumber.parse(number),
        null,
        connection(),
        demand("100", 99),
        MonthlyFigures.of(80, 80, 90, 100, 100, 95, 85, 80, 90, 95, 95, 85),
        energy(),
        MeterType.COMMUNICATING,
        15,
        new CurrentContract("業務用電力", "現在の小売電気事業者", LocalDate.of(2026, 3, 31), 90),
        new Billing(BillingForm.ONE_BILL, true, null),
        null,
        null,
        false);
  }

  public static GridConnection connection() {
    return new GridConnection(
        GridArea.TOKYO, VoltageClass.HIGH, 6_600, 6_600, 50, "1回線受電", null, null);
  }

  public static DemandTerms demand(String kilowatts, Integer powerFactor) {
    return new DemandTerms(
        ContractDemandRule.MEASURED_12_MONTHS,
        kilowatts == null ? null : new BigDecimal(kilowatts),
        powerFactor,
        null,
        null);
  }

  public static MonthlyFigures energy() {
    return MonthlyFigures.of(
        18_000, 17_000, 19_000, 22_000, 20_000, 21_000, 17_500, 17_000, 18_500, 19_000, 18_500,
        17_500);
  }
}
