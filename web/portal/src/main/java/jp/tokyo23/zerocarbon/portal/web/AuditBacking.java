package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** Every change of every record, newest first. */
@Named
@ViewScoped
public class AuditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RecordHistoryService service;

  private String person;
  private ChangeRows rows;

  @PostConstruct
  void open() {
    if (NotFoundPage.orElseNotFound(() -> service.count(null)) != null) {
      rows = new ChangeRows(service, () -> person);
    }
  }

  public ChangeRows getRows() {
    return rows;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
