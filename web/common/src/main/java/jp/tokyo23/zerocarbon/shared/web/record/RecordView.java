package jp.tokyo23.zerocarbon.shared.web.record;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.EditConflict;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import jp.tokyo23.zerocarbon.shared.web.Violations;

/**
 * The part of a record's page that is the same for every record: loading, and removal with a
 * reason.
 */
@Dependent
public class RecordView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Violations violations;

  private Long id;
  private Long version;
  private String reason;
  private boolean editable;
  private List<Change> conflict = List.of();

  /** The record; the request ends with 404 where there is none for this person. */
  public <T extends TrackedRecord> T open(RecordService<T, ?> service) {
    T record = NotFoundPage.orElseNotFound(() -> service.record(id));
    if (record != null) {
      editable = service.editable(record);
      version = version == null ? Long.valueOf(record.version()) : version;
    }
    return record;
  }

  /** A step in the life of a record, taken on the version that the person has seen. */
  public interface Step {
    void take(Long id, long seenVersion);
  }

  /**
   * Removes the record and leads to the list; stays when a reason is missing or somebody changed it
   * meanwhile.
   *
   * @param list view id of the register's list
   */
  public String remove(RecordService<?, ?> service, String list) {
    return taken((seenId, seenVersion) -> service.remove(seenId, seenVersion, reason))
        ? announced("recordView.removed", list + "?faces-redirect=true")
        : null;
  }

  /**
   * Takes a step and shows the record again; stays when it is refused or somebody changed the
   * record meanwhile.
   *
   * @param page view id of the record's own page
   */
  public String act(Step step, String page) {
    return taken(step)
        ? announced("recordForm.saved", page + "?faces-redirect=true&id=" + id)
        : null;
  }

  private boolean taken(Step step) {
    try {
      step.take(id, version);
      return true;
    } catch (RuleViolation refused) {
      violations.show(refused);
    } catch (EditConflict overtaken) {
      conflict = overtaken.changes();
      version = overtaken.currentVersion();
      FacesContext.getCurrentInstance().validationFailed();
    } catch (RecordNotFound | NotPermitted hidden) {
      NotFoundPage.show();
    }
    return false;
  }

  private static String announced(String key, String outcome) {
    RecordForm.announce(key);
    return outcome;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isEditable() {
    return editable;
  }

  public List<Change> getConflict() {
    return conflict;
  }
}
