package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorRow;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorService;
import jp.tokyo23.zerocarbon.shared.emission.FactorEdition;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionService;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** One factor in its edition, beside the other lines of the same supplier. */
@Named
@ViewScoped
public class EmissionFactorBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private EmissionFactorService service;
  @Inject private FactorEditionService editions;

  private Long id;
  private EmissionFactorRow factor;
  private transient FactorEdition edition;
  private List<EmissionFactorRow> others = List.of();

  public void load() {
    factor = NotFoundPage.orElseNotFound(() -> service.factor(id));
    if (factor != null) {
      edition = editions.record(factor.editionId());
      others = service.ofSameSupplier(factor);
    }
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public EmissionFactorRow getFactor() {
    return factor;
  }

  public FactorEdition getEdition() {
    return edition;
  }

  public List<EmissionFactorRow> getOthers() {
    return others;
  }
}
