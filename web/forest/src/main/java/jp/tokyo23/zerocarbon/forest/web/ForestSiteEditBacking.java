package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.forest.ForestSite;
import jp.tokyo23.zerocarbon.forest.ForestSiteDetails;
import jp.tokyo23.zerocarbon.forest.ForestSiteService;
import jp.tokyo23.zerocarbon.forest.OwnershipKind;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.web.record.QuantityInput;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a site. */
@Named
@ViewScoped
public class ForestSiteEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestSiteService service;
  @Inject private RecordForm form;

  private final QuantityInput area = new QuantityInput(Unit.HECTARE, "area");
  private String municipality;
  private String place;
  private OwnershipKind ownership;
  private String note;

  public void load() {
    ForestSite record = form.open(service);
    if (record != null) {
      municipality = record.municipality();
      place = record.place();
      ownership = record.ownership();
      area.fill(record.area());
      note = record.note();
    }
  }

  public String save() {
    return form.save(service, this::details, "/forest-site");
  }

  private ForestSiteDetails details() {
    return new ForestSiteDetails(municipality, place, ownership, area.quantity(), note);
  }

  public RecordForm getForm() {
    return form;
  }

  public OwnershipKind[] getOwnershipKindChoices() {
    return OwnershipKind.values();
  }

  public String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(String municipality) {
    this.municipality = municipality;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public OwnershipKind getOwnership() {
    return ownership;
  }

  public void setOwnership(OwnershipKind ownership) {
    this.ownership = ownership;
  }

  public QuantityInput getArea() {
    return area;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
