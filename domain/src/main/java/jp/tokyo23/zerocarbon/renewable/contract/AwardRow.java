package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/**
 * One line of the list of awards.
 *
 * @param reduction 落札による低減 [%]; null where there was no start amount
 */
public record AwardRow(
    Long id,
    String lotName,
    String supplier,
    BigDecimal awardAmount,
    BigDecimal reduction,
    AwardState state,
    boolean placeholder)
    implements RecordRow {

  public static AwardRow of(Award record) {
    return new AwardRow(
        record.id(),
        record.lotName(),
        record.supplier().name(),
        record.amounts().awardAmount(),
        record.amounts().auctionReduction().orElse(null),
        record.state(),
        record.placeholder());
  }
}
