package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.setting.SettingDetails;
import jp.tokyo23.zerocarbon.shared.setting.SettingMeaning;
import jp.tokyo23.zerocarbon.shared.setting.SettingService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordForm;

/** Form of a setting's value. */
@Named
@ViewScoped
public class SettingEditBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SettingService service;
  @Inject private RecordForm form;

  private List<SettingMeaning> meanings = List.of();
  private String settingKey;
  private String value;
  private ConfirmationMark mark = ConfirmationMark.TO_BE_CONFIRMED;
  private String source;
  private LocalDate validFrom;
  private String reason;

  public void load() {
    Setting record = form.open(service);
    if (record != null) {
      settingKey = record.settingKey();
      value = record.valueText();
      mark = record.mark();
      source = record.source();
      validFrom = record.validFrom();
    }
    meanings = service.meanings();
  }

  public String save() {
    return form.save(service, this::details, "/setting");
  }

  private SettingDetails details() {
    return new SettingDetails(settingKey, value, mark, source, validFrom, reason);
  }

  public RecordForm getForm() {
    return form;
  }

  public List<SettingMeaning> getMeanings() {
    return meanings;
  }

  /** What the chosen setting is; null until one is chosen. */
  public SettingMeaning getMeaning() {
    return meanings.stream()
        .filter(each -> each.settingKey().equals(settingKey))
        .findFirst()
        .orElse(null);
  }

  public ConfirmationMark[] getMarkChoices() {
    return ConfirmationMark.values();
  }

  public String getSettingKey() {
    return settingKey;
  }

  public void setSettingKey(String settingKey) {
    this.settingKey = settingKey;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public ConfirmationMark getMark() {
    return mark;
  }

  public void setMark(ConfirmationMark mark) {
    this.mark = mark;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
