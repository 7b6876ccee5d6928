package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One organisation. */
@Named
@ViewScoped
public class OrganizationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrganizationService service;
  @Inject private RecordView view;

  private transient Organization record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/organization-list");
  }

  public Organization getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
