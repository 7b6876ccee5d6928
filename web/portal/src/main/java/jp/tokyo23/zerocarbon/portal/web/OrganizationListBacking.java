package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationRow;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the organisations. */
@Named
@ViewScoped
public class OrganizationListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrganizationService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Organization, OrganizationRow> rows;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, OrganizationRow::of, () -> filter.with(null, null, OrganizationKind.class));
  }

  public LazyRows<Organization, OrganizationRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public OrganizationKind[] getOptions() {
    return OrganizationKind.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
