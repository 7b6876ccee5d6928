package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.TimberCampaign;
import jp.tokyo23.zerocarbon.forest.TimberCampaignRow;
import jp.tokyo23.zerocarbon.forest.TimberCampaignService;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.web.frame.FrameBacking;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the campaigns of a fiscal year. */
@Named
@ViewScoped
public class TimberCampaignListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TimberCampaignService service;
  @Inject private FrameBacking frame;

  private final ListFilter filter = new ListFilter();
  private LazyRows<TimberCampaign, TimberCampaignRow> rows;

  @PostConstruct
  void open() {
    FiscalYear year = frame.getFiscalYear();
    rows =
        new LazyRows<>(
            service, TimberCampaignRow::of, () -> filter.with(year, null, EventState.class));
  }

  public LazyRows<TimberCampaign, TimberCampaignRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public EventState[] getOptions() {
    return EventState.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
