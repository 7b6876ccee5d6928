package jp.tokyo23.zerocarbon.shared.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.setting.Settings;

/** Settings of a test, the same on every day. */
public final class FixedSettings implements Settings {

  private final Map<String, String> values = new HashMap<>();

  public FixedSettings with(String key, String value) {
    values.put(key, value);
    return this;
  }

  @Override
  public Optional<String> text(String key, LocalDate day) {
    return Optional.ofNullable(values.get(key));
  }
}
