package jp.tokyo23.zerocarbon.shared.testing;

import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.ChangeReason;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordHistory;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/** A history in which nothing ever happened. */
public final class NoHistory implements RecordHistory {

  /** What a service needs beside its records, with an empty history. */
  public static RecordAids aids() {
    return aids(new ChangeReason());
  }

  /** The same, for tests that look at the reason that was given. */
  public static RecordAids aids(ChangeReason reason) {
    return new RecordAids(new NoHistory(), reason);
  }

  @Override
  public List<Change> of(String recordType, Long id) {
    return List.of();
  }

  @Override
  public List<Change> since(TrackedRecord record, long version) {
    return List.of();
  }

  @Override
  public List<Change> page(int first, int size, String person) {
    return List.of();
  }

  @Override
  public long count(String person) {
    return 0;
  }
}
