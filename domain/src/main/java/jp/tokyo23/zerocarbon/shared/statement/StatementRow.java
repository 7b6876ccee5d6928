package jp.tokyo23.zerocarbon.shared.statement;

import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.record.RecordRow;

/** One line of the list of statements; ward is null for a joint one. */
public record StatementRow(Long id, StatementKind kind, int position, Ward ward, String text)
    implements RecordRow {

  public static StatementRow of(Statement record) {
    return new StatementRow(
        record.id(), record.kind(), record.position(), record.ward(), record.text());
  }
}
