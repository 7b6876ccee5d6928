package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationDetails;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of an organisation. */
@Named
@ViewScoped
public class OrganizationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OrganizationService service;
  @Inject private RecordForm form;

  private OrganizationKind kind = OrganizationKind.MUNICIPALITY;
  private String name;
  private String reading;
  private String code;
  private String note;
  private boolean placeholder;

  public void load() {
    Organization record = form.open(service);
    if (record != null) {
      kind = record.kind();
      name = record.name();
      reading = record.reading();
      code = record.code();
      note = record.note();
      placeholder = record.placeholder();
    }
  }

  public String save() {
    return form.save(service, this::details, "/organization");
  }

  private OrganizationDetails details() {
    return new OrganizationDetails(kind, name, reading, code, note, placeholder);
  }

  public RecordForm getForm() {
    return form;
  }

  public OrganizationKind[] getOrganizationKindChoices() {
    return OrganizationKind.values();
  }

  public OrganizationKind getKind() {
    return kind;
  }

  public void setKind(OrganizationKind kind) {
    this.kind = kind;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getReading() {
    return reading;
  }

  public void setReading(String reading) {
    this.reading = reading;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public void setPlaceholder(boolean placeholder) {
    this.placeholder = placeholder;
  }
}
