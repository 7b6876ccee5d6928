package jp.tokyo23.zerocarbon.shared.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The settings as the register has them. */
@ApplicationScoped
public class RegisteredSettings implements Settings {

  private SettingRepository records;

  protected RegisteredSettings() {} // for the CDI proxy

  @Inject
  public RegisteredSettings(SettingRepository records) {
    this.records = records;
  }

  @Override
  public Optional<String> text(String key, LocalDate day) {
    return records.at(key, day).map(Setting::valueText);
  }
}
