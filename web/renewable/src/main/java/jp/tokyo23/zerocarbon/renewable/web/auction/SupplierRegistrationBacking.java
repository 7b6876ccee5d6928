package jp.tokyo23.zerocarbon.renewable.web.auction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistration;
import jp.tokyo23.zerocarbon.renewable.auction.SupplierRegistrationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One supplier in an auction. */
@Named
@ViewScoped
public class SupplierRegistrationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SupplierRegistrationService service;
  @Inject private RecordView view;

  private transient SupplierRegistration record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/auction-list");
  }

  public SupplierRegistration getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
