package jp.tokyo23.zerocarbon.renewable.web.round;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.round.ApplicationState;
import jp.tokyo23.zerocarbon.renewable.round.WardApplication;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationRow;
import jp.tokyo23.zerocarbon.renewable.round.WardApplicationService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the applications of all rounds, the latest round first. */
@Named
@ViewScoped
public class WardApplicationListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WardApplicationService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<WardApplication, WardApplicationRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, WardApplicationRow::of, () -> filter.with(null, null, ApplicationState.class));
  }

  public LazyRows<WardApplication, WardApplicationRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ApplicationState[] getStates() {
    return ApplicationState.values();
  }
}
