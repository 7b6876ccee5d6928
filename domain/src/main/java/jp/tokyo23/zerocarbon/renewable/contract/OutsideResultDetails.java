package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * What is written down of an auction that was held elsewhere.
 *
 * @param lotId the lot; null for one that is in no register here
 * @param heldBy who held it, or on which system
 * @param heldOn day of its end
 * @param protocol number or place of its closing protocol
 * @param participants suppliers that bid; null where it is not known
 * @param winnerId organisation that won
 * @param evaluationTotal [yen, tax excluded], whole
 * @param startAmount 開始価格 or 予定価格 [yen, tax excluded]; null where there was none
 * @param levyIncluded exact levy [yen, tax included] in the total; null where it is not counted
 */
public record OutsideResultDetails(
    FiscalYear fiscalYear,
    Long lotId,
    String lotName,
    String heldBy,
    LocalDate heldOn,
    String protocol,
    Integer participants,
    Long winnerId,
    BigDecimal evaluationTotal,
    BigDecimal startAmount,
    BigDecimal levyIncluded,
    PriceSet prices,
    LowPriceResult lowPrice,
    String note,
    boolean placeholder) {}
