package jp.tokyo23.zerocarbon.shared.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;

/**
 * A register in memory, in the order of registration. Subclass it for a repository with an
 * interface of its own: {@code class Rounds extends InMemoryRecords<ProcurementRound> implements
 * ProcurementRoundRepository}.
 *
 * <p>A filter is compared with the record's first field of the same type (ward, fiscal year,
 * measure, enum); a text with its label.
 */
public class InMemoryRecords<T extends TrackedRecord> implements RecordRepository<T> {

  /** Who entered every record of a test. */
  public static final String ENTERED_BY = "葛飾区 環境課 試験 太郎";

  private final List<T> records = new ArrayList<>();
  private long lastId;

  /** Adds the records, stamped and with ids from 1, and returns the register. */
  @SafeVarargs
  public final InMemoryRecords<T> with(T... added) {
    for (T record : added) {
      add(record);
    }
    return this;
  }

  @Override
  public void add(T record) {
    record.stamp(ENTERED_BY, Instant.EPOCH);
    set(record, "id", ++lastId);
    records.add(record);
  }

  /** What the database does when another person has saved the record meanwhile. */
  public void changedElsewhere(T record) {
    set(record, "version", record.version() + 1);
  }

  @Override
  public Optional<T> find(Long id) {
    return records.stream().filter(record -> record.id().equals(id)).findFirst();
  }

  @Override
  public void remove(T record) {
    records.remove(record);
  }

  @Override
  public List<T> page(PageQuery query) {
    return matching(query.filter()).skip(query.first()).limit(query.size()).toList();
  }

  @Override
  public long count(RecordFilter filter) {
    return matching(filter).count();
  }

  @Override
  public void flush() {
    // nothing is pending in memory
  }

  private Stream<T> matching(RecordFilter filter) {
    return records.stream().filter(record -> matches(record, filter));
  }

  private static boolean matches(TrackedRecord record, RecordFilter filter) {
    return Stream.of(filter.ward(), filter.fiscalYear(), filter.measure(), filter.option())
            .filter(wanted -> wanted != null)
            .allMatch(wanted -> has(record, wanted))
        && (filter.ids() == null || filter.ids().contains(record.id()))
        && (filter.text() == null || record.label().contains(filter.text()));
  }

  private static boolean has(TrackedRecord record, Object wanted) {
    for (Field field : record.getClass().getDeclaredFields()) {
      if (field.getType().isInstance(wanted) && !Modifier.isStatic(field.getModifiers())) {
        return wanted.equals(get(record, field));
      }
    }
    return true; // a register ignores what its records do not have
  }

  private static Object get(TrackedRecord record, Field field) {
    try {
      field.setAccessible(true);
      return field.get(record);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void set(TrackedRecord record, String name, Object value) {
    try {
      Field field = TrackedRecord.class.getDeclaredField(name);
      field.setAccessible(true);
      field.set(record, value);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
