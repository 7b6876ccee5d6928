package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountRow;
import jp.tokyo23.zerocarbon.shared.account.AccountService;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;
import jp.tokyo23.zerocarbon.shared.web.record.NotFoundPage;

/** List of the accounts. */
@Named
@ViewScoped
public class AccountListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Account, AccountRow> rows;

  @PostConstruct
  void open() {
    if (NotFoundPage.orElseNotFound(() -> service.count(RecordFilter.ALL)) == null) {
      return;
    }
    rows = new LazyRows<>(service, AccountRow::of, () -> filter.with(null, null, Role.class));
  }

  public LazyRows<Account, AccountRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public Role[] getOptions() {
    return Role.values();
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
