package jp.tokyo23.zerocarbon.shared.testing;

import java.util.Comparator;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.setting.SettingRepository;

/** Register of settings in memory. */
public final class InMemorySettings extends InMemoryRecords<Setting> implements SettingRepository {

  @Override
  public List<Setting> ofKey(String key) {
    return all(RecordFilter.ALL).stream()
        .filter(each -> each.settingKey().equals(key))
        .sorted(Comparator.comparing(Setting::validFrom).reversed())
        .toList();
  }
}
