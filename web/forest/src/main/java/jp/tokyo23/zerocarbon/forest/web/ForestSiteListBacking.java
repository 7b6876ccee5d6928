package jp.tokyo23.zerocarbon.forest.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.ForestSite;
import jp.tokyo23.zerocarbon.forest.ForestSiteRow;
import jp.tokyo23.zerocarbon.forest.ForestSiteService;
import jp.tokyo23.zerocarbon.forest.OwnershipKind;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the sites. */
@Named
@ViewScoped
public class ForestSiteListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestSiteService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<ForestSite, ForestSiteRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, ForestSiteRow::of, () -> filter.with(null, null, OwnershipKind.class));
  }

  public LazyRows<ForestSite, ForestSiteRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public OwnershipKind[] getOptions() {
    return OwnershipKind.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
