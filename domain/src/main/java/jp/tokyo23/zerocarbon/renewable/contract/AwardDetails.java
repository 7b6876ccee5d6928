package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.renewable.tariff.PriceSet;
import jp.tokyo23.zerocarbon.shared.FiscalYear;

/**
 * What is written down of an award.
 *
 * @param lotId the lot; null for one that is in no register here
 * @param auctionId the auction; null where it was held elsewhere
 * @param supplierId organisation that won
 * @param evaluationTotal 評価総額 [yen, tax excluded], whole
 * @param startAmount 開始価格 or 予定価格 [yen, tax excluded]; null where there was none
 * @param levyIncluded exact levy [yen, tax included] in the total; null where it is not counted
 * @param lowPriceNote what the winner answered; may be null
 */
public record AwardDetails(
    FiscalYear fiscalYear,
    Long lotId,
    String lotName,
    Long auctionId,
    Long supplierId,
    BigDecimal evaluationTotal,
    BigDecimal startAmount,
    BigDecimal levyIncluded,
    PriceSet prices,
    LowPriceResult lowPrice,
    String lowPriceNote,
    String note,
    boolean placeholder) {

  /** What is written down of this award now. */
  public static AwardDetails of(Award award) {
    return new AwardDetails(
        award.fiscalYear(),
        award.lotId(),
        award.lotName(),
        award.auctionId(),
        award.supplier().id(),
        award.amounts().evaluationTotal(),
        award.amounts().startAmount(),
        award.amounts().levyIncluded(),
        award.prices(),
        award.lowPrice(),
        award.lowPriceNote(),
        award.note(),
        award.placeholder());
  }
}
