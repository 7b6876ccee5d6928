package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationRow;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the declarations. */
@Named
@ViewScoped
public class DeclarationListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeclarationService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Declaration, DeclarationRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, DeclarationRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<Declaration, DeclarationRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
