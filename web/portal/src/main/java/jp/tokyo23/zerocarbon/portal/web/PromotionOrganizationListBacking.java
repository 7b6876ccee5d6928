package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganization;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganizationRow;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganizationService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the promotion organisations. */
@Named
@ViewScoped
public class PromotionOrganizationListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PromotionOrganizationService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<PromotionOrganization, PromotionOrganizationRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(service, PromotionOrganizationRow::of, () -> filter.with(null, null, null));
  }

  public LazyRows<PromotionOrganization, PromotionOrganizationRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
