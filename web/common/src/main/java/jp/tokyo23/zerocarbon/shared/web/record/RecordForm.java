package jp.tokyo23.zerocarbon.shared.web.record;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.EditConflict;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.record.RecordService;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import jp.tokyo23.zerocarbon.shared.web.Violations;

/**
 * The part of an edit page that is the same for every record: the version that the person sees,
 * saving, refusals at their inputs, and the changes of somebody who was faster. What was typed
 * stays on the page until it is saved.
 */
@Dependent
public class RecordForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Violations violations;

  private Long id;
  private long version;
  private List<Change> conflict = List.of();

  /**
   * The record to edit, or null for a new one.
   *
   * <p>Ends the request with 404 where the person may not edit it, or may not register any.
   */
  public <T extends TrackedRecord> T open(RecordService<T, ?> service) {
    if (id == null) {
      if (!service.registrable()) {
        NotFoundPage.show();
      }
      return null;
    }
    T record = NotFoundPage.orElseNotFound(() -> service.recordToEdit(id));
    if (record != null) {
      version = record.version();
    }
    return record;
  }

  /**
   * Registers or corrects the record and leads to its page; stays on the form after a refusal.
   *
   * @param page view id of the record's own page
   */
  public <D> String save(RecordService<?, D> service, Supplier<D> details, String page) {
    try {
      D typed = details.get();
      if (id == null) {
        id = service.register(typed);
      } else {
        service.correct(id, version, typed);
      }
      announce("recordForm.saved");
      return page + "?faces-redirect=true&id=" + id;
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

  /** Shows a line of the common bundle on the next page. */
  public static void announce(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle common =
        ResourceBundle.getBundle("jp.tokyo23.zerocarbon.shared.web.common", Locale.JAPANESE);
    faces.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, common.getString(key), null));
    faces.getExternalContext().getFlash().setKeepMessages(true);
  }

  public boolean isFresh() {
    return id == null;
  }

  public List<Change> getConflict() {
    return conflict;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
