package jp.tokyo23.zerocarbon.renewable.facility;

/**
 * What is written down of a supply point.
 *
 * @param name what tells it from others of the facility: 本館; may be null
 * @param monthlyMaxDemand 最大需要電力 of each month [kW]
 * @param plannedEnergy 予定使用電力量 of each month [kWh]
 * @param meterReadingDay 検針日, day of the month
 * @param warningReason why the data are right although a check warns; null where none does
 */
public record SupplyPointDetails(
    Long facilityId,
    SupplyPointNumber number,
    String name,
    GridConnection connection,
    DemandTerms demand,
    MonthlyFigures monthlyMaxDemand,
    MonthlyFigures plannedEnergy,
    MeterType meterType,
    Integer meterReadingDay,
    CurrentContract currentContract,
    Billing billing,
    String warningReason,
    String note,
    boolean placeholder) {

  /** The same with this reason for its warnings. */
  public SupplyPointDetails because(String reason) {
    return new SupplyPointDetails(
        facilityId,
        number,
        name,
        connection,
        demand,
        monthlyMaxDemand,
        plannedEnergy,
        meterType,
        meterReadingDay,
        currentContract,
        billing,
        reason,
        note,
        placeholder);
  }
}
