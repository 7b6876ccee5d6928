package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganization;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganizationDetails;
import jp.tokyo23.zerocarbon.shared.initiative.PromotionOrganizationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a promotion organisation. */
@Named
@ViewScoped
public class PromotionOrganizationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PromotionOrganizationService service;
  @Inject private RecordForm form;

  private String name;
  private String purpose;
  private PartialDate establishedOn;

  public void load() {
    PromotionOrganization record = form.open(service);
    if (record != null) {
      name = record.name();
      purpose = record.purpose();
      establishedOn = record.establishedOn();
    }
  }

  public String save() {
    return form.save(service, this::details, "/promotion-organization");
  }

  private PromotionOrganizationDetails details() {
    return new PromotionOrganizationDetails(name, purpose, establishedOn);
  }

  public RecordForm getForm() {
    return form;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPurpose() {
    return purpose;
  }

  public void setPurpose(String purpose) {
    this.purpose = purpose;
  }

  public PartialDate getEstablishedOn() {
    return establishedOn;
  }

  public void setEstablishedOn(PartialDate establishedOn) {
    this.establishedOn = establishedOn;
  }
}
