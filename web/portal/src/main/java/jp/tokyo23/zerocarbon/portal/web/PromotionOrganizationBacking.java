package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganization;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganizationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One promotion organisation. */
@Named
@ViewScoped
public class PromotionOrganizationBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PromotionOrganizationService service;
  @Inject private RecordView view;

  private transient PromotionOrganization record;

  public void load() {
    record = view.open(service);
  }

  public String remove() {
    return view.remove(service, "/promotion-organization-list");
  }

  public PromotionOrganization getRecord() {
    return record;
  }

  public RecordView getView() {
    return view;
  }
}
