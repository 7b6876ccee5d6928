package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionGap;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionReduction;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatement;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementService;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** One version of a statement, beside the others. */
@Named
@ViewScoped
public class EmissionStatementBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private EmissionStatementService service;

  private Long id;
  private transient EmissionStatement record;
  private transient List<EmissionStatement> versions;

  public void load() {
    record = NotFoundPage.orElseNotFound(() -> service.statement(id));
    versions = record == null ? List.of() : service.versions(record);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public EmissionStatement getRecord() {
    return record;
  }

  public EmissionReduction getResult() {
    return record.reduction();
  }

  public List<EmissionGap> getGaps() {
    return List.copyOf(record.gaps());
  }

  public List<EmissionStatement> getVersions() {
    return versions;
  }
}
