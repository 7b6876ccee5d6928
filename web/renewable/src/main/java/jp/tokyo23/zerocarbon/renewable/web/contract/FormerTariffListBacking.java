package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariff;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariffRow;
import jp.tokyo23.zerocarbon.renewable.contract.FormerTariffService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the former tariffs. */
@Named
@ViewScoped
public class FormerTariffListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FormerTariffService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<FormerTariff, FormerTariffRow> rows;

  @PostConstruct
  void open() {

    rows = new LazyRows<>(service, FormerTariffRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<FormerTariff, FormerTariffRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
