package jp.tokyo23.zerocarbon.renewable.emission;

import java.math.BigDecimal;
import java.time.YearMonth;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the ledger. */
public record CertificateRow(
    Long id,
    Ward ward,
    String pointName,
    String lotName,
    YearMonth useMonth,
    BigDecimal energy,
    CertificateType type,
    String trackingNumber,
    String plant,
    Integer generationYear,
    boolean placeholder)
    implements RecordRow {

  public static CertificateRow of(Certificate record) {
    return new CertificateRow(
        record.id(),
        record.ward(),
        record.pointName(),
        record.lotName(),
        record.useMonth(),
        record.energy(),
        record.type(),
        record.trackingNumber(),
        record.plant(),
        record.generationYear(),
        record.placeholder());
  }
}
