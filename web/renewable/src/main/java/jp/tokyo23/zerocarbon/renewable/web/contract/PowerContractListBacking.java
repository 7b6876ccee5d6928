package jp.tokyo23.zerocarbon.renewable.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.contract.ContractState;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractRow;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/**
 * List of the contracts of the chosen procurement year; of all years when they are sought by their
 * end.
 */
@Named
@ViewScoped
public class PowerContractListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PowerContractService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<PowerContract, PowerContractRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows =
        new LazyRows<>(
            service,
            PowerContractRow::of,
            () -> filter.with(filter.isByEnd() ? null : year, null, ContractState.class));
  }

  public LazyRows<PowerContract, PowerContractRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ContractState[] getStates() {
    return ContractState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
