package jp.tokyo23.zerocarbon.renewable.contract.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.contract.LowPriceResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResult;
import jp.tokyo23.zerocarbon.renewable.contract.OutsideResultDetails;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * The result of an auction held elsewhere as a row of a table holds it.
 *
 * @param lot name of the lot
 * @param winner name of the supplier
 * @param evaluationTotal [yen, tax excluded]
 * @param startAmount [yen, tax excluded]; null where there was none
 * @param levyIncluded [yen, tax included]; null where it is not counted
 */
record OutsideLine(
    FiscalYear fiscalYear,
    String lot,
    String heldBy,
    LocalDate heldOn,
    String protocol,
    Integer participants,
    String winner,
    BigDecimal evaluationTotal,
    BigDecimal startAmount,
    BigDecimal levyIncluded,
    PriceSet prices,
    LowPriceResult lowPrice,
    String note) {

  static OutsideLine of(OutsideResult result) {
    return new OutsideLine(
        result.fiscalYear(),
        result.lotName(),
        result.heldBy(),
        result.heldOn(),
        result.protocol(),
        result.participants(),
        result.winner().name(),
        result.evaluationTotal(),
        result.startAmount(),
        result.levyIncluded(),
        result.prices(),
        result.lowPrice(),
        result.note());
  }

  OutsideResultDetails details(Long lotId, Long winnerId, boolean placeholder) {
    return new OutsideResultDetails(
        fiscalYear,
        lotId,
        lot,
        heldBy,
        heldOn,
        protocol,
        participants,
        winnerId,
        evaluationTotal,
        startAmount,
        levyIncluded,
        prices,
        lowPrice,
        note,
        placeholder);
  }
}
