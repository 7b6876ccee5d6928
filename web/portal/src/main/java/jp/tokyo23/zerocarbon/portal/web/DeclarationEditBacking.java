package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.tokyo23.zerocarbon.shared.initiative.Declaration;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationDetails;
import jp.tokyo23.zerocarbon.shared.initiative.DeclarationService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a declaration. */
@Named
@ViewScoped
public class DeclarationEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DeclarationService service;
  @Inject private RecordForm form;

  private String title;
  private LocalDate declaredOn;
  private int targetYear = 2050;
  private String goal;

  public void load() {
    Declaration record = form.open(service);
    if (record != null) {
      title = record.title();
      declaredOn = record.declaredOn();
      targetYear = record.targetYear();
      goal = record.goal();
    }
  }

  public String save() {
    return form.save(service, this::details, "/declaration");
  }

  private DeclarationDetails details() {
    return new DeclarationDetails(title, declaredOn, targetYear, goal);
  }

  public RecordForm getForm() {
    return form;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDate getDeclaredOn() {
    return declaredOn;
  }

  public void setDeclaredOn(LocalDate declaredOn) {
    this.declaredOn = declaredOn;
  }

  public int getTargetYear() {
    return targetYear;
  }

  public void setTargetYear(int targetYear) {
    this.targetYear = targetYear;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }
}
