package jp.tokyo23.zerocarbon.sme;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of agreements; parties joined by 、. */
public record AgreementRow(Long id, LocalDate concludedOn, String title, String parties)
    implements RecordRow {

  public static AgreementRow of(Agreement record) {
    return new AgreementRow(
        record.id(), record.concludedOn(), record.title(), String.join("、", record.parties()));
  }
}
