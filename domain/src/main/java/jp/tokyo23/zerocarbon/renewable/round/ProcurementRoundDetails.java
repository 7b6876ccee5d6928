package jp.tokyo23.zerocarbon.renewable.round;

import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;

/**
 * What is written down of a round.
 *
 * @param method how the supplier is chosen: リバースオークション方式
 * @param groupingCriteria what the groups are formed by: 契約条件、施設種別
 * @param costEffect whether lower cost is expected, measured, or unknown
 * @param emissionEffect the same for greenhouse gas emissions
 * @param rules what holds for all lots of the round: 実施要領
 * @param placeholder the round is an example
 */
public record ProcurementRoundDetails(
    FiscalYear fiscalYear,
    String name,
    String method,
    String groupingCriteria,
    ValueState costEffect,
    ValueState emissionEffect,
    String note,
    RoundTimes times,
    String rules,
    boolean placeholder) {

  /** A round of which the days are still open. */
  public ProcurementRoundDetails(
      FiscalYear fiscalYear,
      String name,
      String method,
      String groupingCriteria,
      ValueState costEffect,
      ValueState emissionEffect,
      String note) {
    this(
        fiscalYear,
        name,
        method,
        groupingCriteria,
        costEffect,
        emissionEffect,
        note,
        RoundTimes.OPEN,
        null,
        false);
  }
}
