package jp.tokyo23.zerocarbon.shared.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;

/**
 * Shows what happened to records: one record's changes to its readers, all changes to those who
 * supervise.
 */
@ApplicationScoped
@Transactional
public class RecordHistoryService {

  /** Records of people, whose history is nobody's business but the supervisors'. */
  private static final Set<String> SUPERVISED = Set.of("Account");

  private RecordHistory history;
  private ActingUser actor;

  protected RecordHistoryService() {} // for the CDI proxy

  @Inject
  public RecordHistoryService(RecordHistory history, ActingUser actor) {
    this.history = history;
    this.actor = actor;
  }

  /** Changes of one record, newest first. */
  public List<Change> of(String recordType, Long id) {
    if (SUPERVISED.contains(recordType)) {
      requireSupervisor();
    }
    actor.user().requireReader();
    return history.of(recordType, id);
  }

  /** Changes of all records by persons whose name contains the text, newest first. */
  public List<Change> page(int first, int size, String person) {
    requireSupervisor();
    return history.page(first, size, person);
  }

  public long count(String person) {
    requireSupervisor();
    return history.count(person);
  }

  private void requireSupervisor() {
    actor.user().requireRole(Role.AUDITOR, Role.ADMINISTRATOR);
  }
}
