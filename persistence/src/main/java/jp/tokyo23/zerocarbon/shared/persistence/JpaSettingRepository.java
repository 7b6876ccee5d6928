package jp.tokyo23.zerocarbon.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.setting.SettingRepository;

@ApplicationScoped
class JpaSettingRepository extends JpaRecords<Setting> implements SettingRepository {

  JpaSettingRepository() {
    super(
        RecordShape.of(Setting.class)
            .searchedIn("title", "settingKey", "source", "valueText")
            .sortedBy("title", "settingKey", "mark", "validFrom")
            .measure("measure")
            .option("mark")
            .inOrderOf(
                RecordShape.rank("mark", ConfirmationMark.class)
                    + ", r.measure, r.settingKey, r.validFrom desc"));
  }

  @Override
  public List<Setting> ofKey(String settingKey) {
    return entityManager()
        .createQuery(
            "select s from Setting s where s.settingKey = :key order by s.validFrom desc, s.id",
            Setting.class)
        .setParameter("key", settingKey)
        .getResultList();
  }
}
