package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.account.Account;
import jp.tokyo23.zerocarbon.shared.account.AccountService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One account. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountService service;
  @Inject private RecordView view;

  private transient Account record;

  public void load() {
    record = view.open(service);
  }

  public Account getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
