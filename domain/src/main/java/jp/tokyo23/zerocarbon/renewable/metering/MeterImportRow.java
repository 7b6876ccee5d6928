package jp.tokyo23.zerocarbon.renewable.metering;

import java.time.Instant;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of imports. */
public record MeterImportRow(
    Long id,
    String fileName,
    Ward ward,
    MeterFormat format,
    MeterImportState state,
    Long stored,
    Long errors,
    Long warnings,
    LocalDate first,
    LocalDate last,
    String enteredBy,
    Instant enteredAt)
    implements RecordRow {

  public static MeterImportRow of(MeterImport record) {
    MeterImportCounts counts = record.counts();
    boolean read = counts != null;
    return new MeterImportRow(
        record.id(),
        record.fileName(),
        record.ward(),
        record.format(),
        record.state(),
        read ? counts.stored() : null,
        read ? counts.errors() : null,
        read ? counts.warnings() : null,
        read ? counts.first() : null,
        read ? counts.last() : null,
        record.enteredBy(),
        record.enteredAt());
  }
}
