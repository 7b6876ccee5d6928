package jp.tokyo23.zerocarbon.shared.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.ChangeReason;
import jp.tokyo23.zerocarbon.shared.record.RecordAids;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordService;

/**
 * Use cases of {@link Setting}: read by everybody who reads records, kept by the secretariat and
 * the administrator.
 */
@ApplicationScoped
@Transactional
public class SettingService extends RecordService<Setting, SettingDetails> {

  private SettingRepository settings;
  private ChangeReason reason;

  protected SettingService() {} // for the CDI proxy

  @Inject
  public SettingService(
      SettingRepository records, ActingUser actor, RecordAids aids, ChangeReason reason) {
    super(records, actor, aids);
    settings = records;
    this.reason = reason;
  }

  @Override
  public boolean registrable() {
    return keeper();
  }

  @Override
  public boolean editable(Setting record) {
    return keeper();
  }

  /** Every setting once, for a person who registers a further dated value. */
  public List<SettingMeaning> meanings() {
    actor().user().requireReader();
    return settings.all(RecordFilter.ALL).stream().map(Setting::meaning).distinct().toList();
  }

  /** How many values nobody has stood up for yet. */
  public long toBeConfirmed() {
    return count(new RecordFilter(null, null, null, null, ConfirmationMark.TO_BE_CONFIRMED));
  }

  /**
   * Confirms the value that the person has seen.
   *
   * @param ground law, notice or decision that it rests on
   */
  public void confirm(Long id, long seenVersion, String ground) {
    Setting seen = recordToEdit(id);
    if (ground == null || ground.isBlank()) {
      throw new RuleViolation("setting.groundMissing").at("ground");
    }
    correct(
        id,
        seenVersion,
        new SettingDetails(
            seen.settingKey(),
            seen.valueText(),
            ConfirmationMark.CONFIRMED,
            ground.strip(),
            seen.validFrom(),
            ground.strip()));
  }

  @Override
  public void remove(Long id, long seenVersion, String why) {
    if (settings.ofKey(recordToEdit(id).settingKey()).size() == 1) {
      throw new RuleViolation("setting.lastValue").at("reason");
    }
    super.remove(id, seenVersion, why);
  }

  @Override
  protected Setting create(SettingDetails details) {
    List<Setting> known = settings.ofKey(details.settingKey());
    if (known.isEmpty()) {
      throw new RuleViolation("setting.unknownKey").at("settingKey");
    }
    requireFreeDay(known, null, details);
    explain(details);
    return new Setting(known.get(0).meaning(), details);
  }

  @Override
  protected void apply(Setting record, SettingDetails details) {
    requireFreeDay(settings.ofKey(record.settingKey()), record, details);
    explain(details);
    record.correct(details);
  }

  @Override
  protected void requireEditor(Setting record) {
    actor().user().requireRole(Role.SECRETARIAT, Role.ADMINISTRATOR);
  }

  private boolean keeper() {
    Role role = actor().user().role();
    return role == Role.SECRETARIAT || role == Role.ADMINISTRATOR;
  }

  private void explain(SettingDetails details) {
    if (details.reason() == null || details.reason().isBlank()) {
      throw new RuleViolation("setting.reasonMissing").at("reason");
    }
    reason.give(details.reason().strip());
  }

  private static void requireFreeDay(List<Setting> known, Setting self, SettingDetails details) {
    boolean taken =
        known.stream()
            .filter(each -> each != self)
            .anyMatch(each -> each.validFrom().equals(details.validFrom()));
    if (taken) {
      throw new RuleViolation("setting.dayTaken").at("validFrom");
    }
  }
}
