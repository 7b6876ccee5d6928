package jp.tokyo23.zerocarbon.shared.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;

/**
 * The use cases that every register offers: list, show, register, correct, remove with a reason.
 * Each asks the acting user's rights itself, whatever page called it. Subclasses carry
 * {@code @Transactional}.
 *
 * @param <T> the record
 * @param <D> its details: what a person types
 */
public abstract class RecordService<T extends TrackedRecord, D> {

  private RecordRepository<T> records;
  private ActingUser actor;
  private RecordAids aids;

  protected RecordService() {} // for the CDI proxy

  protected RecordService(RecordRepository<T> records, ActingUser actor, RecordAids aids) {
    this.records = records;
    this.actor = actor;
    this.aids = aids;
  }

  protected abstract T create(D details);

  protected abstract void apply(T record, D details);

  /**
   * The record.
   *
   * @throws RecordNotFound when there is none or the person may not read it
   */
  public T record(Long id) {
    actor.user().requireReader();
    return id == null ? missing(id) : records.find(id).orElseGet(() -> missing(id));
  }

  /** Records in the wanted order; the register's own order begins with the acting user's ward. */
  public List<T> page(PageQuery query) {
    actor.user().requireReader();
    return records.page(query.startingWith(actor.user().ward()));
  }

  public long count(RecordFilter filter) {
    actor.user().requireReader();
    return records.count(filter);
  }

  /**
   * The record, for a person who is going to change it.
   *
   * @throws jp.tokyo23.zerocarbon.shared.access.NotPermitted when the person may only read it
   */
  public T recordToEdit(Long id) {
    T record = record(id);
    requireEditor(record);
    return record;
  }

  /** Whether the acting user may register records here at all. */
  public boolean registrable() {
    User user = actor.user();
    return joint()
        ? user.mayEdit(Optional.empty())
        : user.role().editsRecords() || keepers().contains(user.role());
  }

  /** Whether all records here belong to all wards together, so that the secretariat keeps them. */
  protected boolean joint() {
    return false;
  }

  /** Roles that keep their own ward's records here, beside those that do so in every register. */
  protected Set<Role> keepers() {
    return Set.of();
  }

  /** Whether the acting user may correct or remove this record. */
  public boolean editable(T record) {
    User user = actor.user();
    return user.mayEdit(record.owner())
        || keepers().contains(user.role()) && user.belongsTo(record.owner());
  }

  public Long register(D details) {
    T record = create(details);
    requireEditor(record);
    records.add(record);
    return record.id();
  }

  /**
   * Replaces the details of the version that the person has seen.
   *
   * @throws EditConflict when somebody else was faster; nothing is changed then
   */
  public void correct(Long id, long seenVersion, D details) {
    T record = editableRecord(id, seenVersion);
    apply(record, details);
    requireEditor(record);
    records.flush();
  }

  /** Removes the record; its history and the reason stay. */
  public void remove(Long id, long seenVersion, String reason) {
    T record = editableRecord(id, seenVersion);
    if (reason == null || reason.isBlank()) {
      throw new RuleViolation("record.reasonMissing").at("reason");
    }
    aids.reason().give(reason.strip());
    records.remove(record);
    records.flush();
  }

  /**
   * Refuses whoever may not write this record; asked before and after a change, since the owner may
   * change too.
   */
  protected void requireEditor(T record) {
    if (!editable(record)) {
      throw new NotPermitted(actor.user().login());
    }
  }

  protected ActingUser actor() {
    return actor;
  }

  /** The record in the version that the person has seen, for a change. */
  protected T editableRecord(Long id, long seenVersion) {
    T record = recordToEdit(id);
    if (record.version() != seenVersion) {
      throw new EditConflict(record.version(), aids.history().since(record, seenVersion));
    }
    return record;
  }

  private static <R> R missing(Object id) {
    throw new RecordNotFound(id);
  }
}
