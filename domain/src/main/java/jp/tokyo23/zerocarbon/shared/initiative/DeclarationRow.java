package jp.tokyo23.zerocarbon.shared.initiative;

import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of declarations. */
public record DeclarationRow(Long id, String title, LocalDate declaredOn, int targetYear)
    implements RecordRow {

  public static DeclarationRow of(Declaration record) {
    return new DeclarationRow(
        record.id(), record.title(), record.declaredOn(), record.targetYear());
  }
}
