package jp.tokyo23.zerocarbon.renewable.web.emission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.emission.Certificate;
import jp.tokyo23.zerocarbon.renewable.emission.CertificateService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One certificate. */
@Named
@ViewScoped
public class CertificateBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CertificateService service;
  @Inject private RecordView view;

  private transient Certificate record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/certificate-list");
  }

  public Certificate getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
