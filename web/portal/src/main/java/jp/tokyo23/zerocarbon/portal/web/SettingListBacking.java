package jp.tokyo23.zerocarbon.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.setting.SettingRow;
import jp.tokyo23.zerocarbon.shared.setting.SettingService;
import jp.tokyo23.zerocarbon.shared.web.record.LazyRows;
import jp.tokyo23.zerocarbon.shared.web.record.ListFilter;

/** List of the settings, those to be confirmed first. */
@Named
@ViewScoped
public class SettingListBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SettingService service;

  private final ListFilter filter = new ListFilter();
  private LazyRows<Setting, SettingRow> rows;
  private long toBeConfirmed;

  @PostConstruct
  void open() {
    rows =
        new LazyRows<>(
            service, SettingRow::of, () -> filter.with(null, null, ConfirmationMark.class));
    toBeConfirmed = service.toBeConfirmed();
  }

  public LazyRows<Setting, SettingRow> getRows() {
    return rows;
  }

  public ListFilter getFilter() {
    return filter;
  }

  public ConfirmationMark[] getOptions() {
    return ConfirmationMark.values();
  }

  public long getToBeConfirmed() {
    return toBeConfirmed;
  }

  public boolean isRegistrable() {
    return service.registrable();
  }
}
