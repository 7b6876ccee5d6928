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

  /**
   * Removes the record and leads to the list; stays when a reason is missing or somebody changed it
   * meanwhile.
   *
   * @param list view id of the register's list
   */
  public String remove(RecordService<?, ?> service, String list) {
    return acted(
        () -> service.remove(id, version, reason),
        "recordView.removed",
        list + "?faces-redirect=true");
  }

  /**
   * Does something else with the version that the person sees and shows the record again; stays
   * after a refusal.
   *
   * @param page view id of the record's own page
   */
  public String change(VersionedAction action, String page) {
    return acted(
        () -> action.on(id, version), "recordForm.saved", page + "?faces-redirect=true&id=" + id);
  }

  private String acted(Runnable action, String announcement, String outcome) {
    try {
      action.run();
      RecordForm.announce(announcement);
      return outcome;
    } catch (RuleViolation refused) {
      violations.show(refused);
    } catch (EditConflict overtaken) {
      conflict = overtaken.changes();
      version = overtaken.currentVersion();
      FacesContext.getCurrentInstance().validationFailed();
    } catch (RecordNotFound | NotPermitted hidden) {
      NotFoundPage.show();
    }
    return null;
  }

  /** A use case on one version of a record. */
  public interface VersionedAction {
    void on(Long id, long version);
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
