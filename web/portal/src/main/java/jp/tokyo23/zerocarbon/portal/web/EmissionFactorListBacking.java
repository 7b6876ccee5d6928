package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.emission.EmissionFactorService;
import jp.tokyo23.zerocarbon.shared.emission.FactorKind;
import jp.tokyo23.zerocarbon.shared.emission.FactorSearch;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** Search of the emission factors, of all editions or of one. */
@Named
@ViewScoped
public class EmissionFactorListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private EmissionFactorService service;

  private final ListFilter filter = new ListFilter();
  private FactorRows rows;
  private Long edition;

  @PostConstruct
  void open() {
    rows = new FactorRows(service, this::search);
  }

  private FactorSearch search() {
    RecordFilter typed = filter.with(null, null, FactorKind.class);
    return new FactorSearch(typed.text(), null, (FactorKind) typed.option(), edition);
  }

  public FactorRows getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public FactorKind[] getOptions() {
    return FactorKind.values();
  }

  public Long getEdition() {
    return edition;
  }

  public void setEdition(Long edition) {
    this.edition = edition;
  }
}
