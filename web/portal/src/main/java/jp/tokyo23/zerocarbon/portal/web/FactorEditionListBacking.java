package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.emission.FactorEdition;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionRow;
import jp.tokyo23.zerocarbon.shared.emission.FactorEditionService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the editions of emission factors. */
@Named
@ViewScoped
public class FactorEditionListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FactorEditionService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<FactorEdition, FactorEditionRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, FactorEditionRow::of, () -> filter.with(null, null, ConfirmationMark.class));
  }

  public LazyRows<FactorEdition, FactorEditionRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ConfirmationMark[] getOptions() {
    return ConfirmationMark.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
