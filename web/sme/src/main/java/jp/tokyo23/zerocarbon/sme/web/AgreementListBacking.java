package jp.tokyo23.zerocarbon.sme.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;
import jp.tokyo23.zerocarbon.sme.Agreement;
import jp.tokyo23.zerocarbon.sme.AgreementRow;
import jp.tokyo23.zerocarbon.sme.AgreementService;

/** List of the agreements. */
@Named
@ViewScoped
public class AgreementListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AgreementService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Agreement, AgreementRow> rows;

  @PostConstruct
  void open() {
    rows = new LazyRows<>(service, AgreementRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<Agreement, AgreementRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
