package jp.tokyo23.zerocarbon.forest.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.forest.ForestCouncil;
import jp.tokyo23.zerocarbon.forest.ForestCouncilDetails;
import jp.tokyo23.zerocarbon.forest.ForestCouncilService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a council. */
@Named
@ViewScoped
public class ForestCouncilEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ForestCouncilService service;
  @Inject private RecordForm form;

  private String name;
  private String projectName;
  private LocalDate foundedOn;
  private String fields;

  public void load() {
    ForestCouncil record = form.open(service);
    if (record != null) {
      name = record.name();
      projectName = record.projectName();
      foundedOn = record.foundedOn();
      fields = record.fields();
    }
  }

  public String save() {
    return form.save(service, this::details, "/forest-council");
  }

  private ForestCouncilDetails details() {
    return new ForestCouncilDetails(name, projectName, foundedOn, fields);
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

  public String getProjectName() {
    return projectName;
  }

  public void setProjectName(String projectName) {
    this.projectName = projectName;
  }

  public LocalDate getFoundedOn() {
    return foundedOn;
  }

  public void setFoundedOn(LocalDate foundedOn) {
    this.foundedOn = foundedOn;
  }

  public String getFields() {
    return fields;
  }

  public void setFields(String fields) {
    this.fields = fields;
  }
}
