package jp.tokyo23.zerocarbon.sme.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;
import jp.tokyo23.zerocarbon.sme.Agreement;
import jp.tokyo23.zerocarbon.sme.AgreementService;

/** One agreement. */
@Named
@ViewScoped
public class AgreementBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AgreementService service;
  @Inject private RecordView view;

  private transient Agreement record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/agreement-list");
  }

  public Agreement getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
