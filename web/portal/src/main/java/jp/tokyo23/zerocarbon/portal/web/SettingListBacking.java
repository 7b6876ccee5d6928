package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.setting.SettingRow;
import jp.tokyo23.zerocarbon.shared.setting.SettingService;

/** List of the settings, those to be confirmed first. */
@Named
@ViewScoped
public class SettingListBacking extends MarkedList<Setting, SettingRow> {

  private static final long serialVersionUID = 1L;

  @Inject private SettingService service;

  private long toBeConfirmed;

  @PostConstruct
  void open() {
    open(service, SettingRow::of);
    toBeConfirmed = service.toBeConfirmed();
  }

  public long getToBeConfirmed() {
    return toBeConfirmed;
  }
}
