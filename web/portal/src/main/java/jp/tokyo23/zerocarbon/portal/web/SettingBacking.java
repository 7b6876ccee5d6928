package jp.tokyo23.zerocarbon.portal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.setting.SettingService;
import jp.tokyo23.zerocarbon.shared.web.record.RecordView;

/** One value of a setting, which can be confirmed here. */
@Named
@ViewScoped
public class SettingBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SettingService service;
  @Inject private RecordView view;

  private transient Setting record;
  private String ground;

  public void load() {
    record = view.open(service);
  }

  public String confirm() {
    return view.change((id, version) -> service.confirm(id, version, ground), "/setting");
  }

  public String remove() {
    return view.remove(service, "/setting-list");
  }

  public Setting getRecord() {
    return record;
  }

  /** Whether the value waits for somebody who may stand up for it. */
  public boolean isConfirmable() {
    return view.isEditable()
        && record.mark() == ConfirmationMark.TO_BE_CONFIRMED
        && record.valueText() != null;
  }

  public RecordView getView() {
    return view;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }
}
