package jp.tokyo23.zerocarbon.shared.record;

import java.util.List;

/** Reads what happened to records. */
public interface RecordHistory {

  /** Changes of one record, newest first; also those of a deleted record. */
  List<Change> of(String recordType, Long id);

  /** What others changed since the given version, newest first. */
  List<Change> since(TrackedRecord record, long version);

  /** Changes of all records, newest first. */
  List<Change> page(int first, int size, String person);

  long count(String person);
}
