package jp.tokyo23.zerocarbon.shared.record;

import java.util.List;
import java.util.Optional;

/** Where the records of one register are kept. */
public interface RecordRepository<T extends TrackedRecord> {

  /** Adds the record and gives it its id. */
  void add(T record);

  Optional<T> find(Long id);

  void remove(T record);

  /** Records in a total order, so that pages never overlap. */
  List<T> page(PageQuery query);

  long count(RecordFilter filter);

  /** Writes pending changes now, so that a refusal of the database appears here. */
  void flush();

  /**
   * Lets go of a record that is saved, so that long work need not watch all of them; what is
   * changed in it later is not saved.
   */
  default void release(T record) {}

  default List<T> all(RecordFilter filter) {
    return page(PageQuery.all(filter));
  }
}
