package jp.tokyo23.zerocarbon.shared.record;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One change of a record: who, when, what it was before and is after.
 *
 * @param module measure the record belongs to; empty for the portal
 * @param recordLabel what the record was called at that moment
 * @param present whether the record is still there today
 * @param reason given for a deletion; null otherwise
 */
public record Change(
    Kind kind,
    String module,
    String recordType,
    String typeLabel,
    Long recordId,
    String recordLabel,
    boolean present,
    String person,
    Instant at,
    String reason,
    List<FieldChange> fields)
    implements Serializable {

  /** 登録, 変更, 削除. */
  public enum Kind {
    ENTERED,
    CHANGED,
    DELETED
  }

  /** A field with its Japanese label; before or after is empty where there was no value. */
  public record FieldChange(String label, String before, String after) implements Serializable {}
}
