package jp.tokyo23.zerocarbon.shared.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.record.RecordRepository;

/** Register of {@link Setting}. */
public interface SettingRepository extends RecordRepository<Setting> {

  /** All dated values of a setting, the latest first. */
  List<Setting> ofKey(String settingKey);

  /** The value in force on that day. */
  default Optional<Setting> at(String settingKey, LocalDate day) {
    return ofKey(settingKey).stream().filter(each -> !each.validFrom().isAfter(day)).findFirst();
  }
}
