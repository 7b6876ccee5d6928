package jp.tokyo23.zerocarbon.renewable.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/**
 * One line of the list of results of auctions held elsewhere.
 *
 * @param evaluationTotal [yen, tax excluded]
 */
public record OutsideResultRow(
    Long id,
    String lotName,
    String winner,
    BigDecimal evaluationTotal,
    Integer participants,
    LocalDate heldOn,
    String heldBy,
    boolean placeholder)
    implements RecordRow {

  public static OutsideResultRow of(OutsideResult record) {
    return new OutsideResultRow(
        record.id(),
        record.lotName(),
        record.winner().name(),
        record.evaluationTotal(),
        record.participants(),
        record.heldOn(),
        record.heldBy(),
        record.placeholder());
  }
}
