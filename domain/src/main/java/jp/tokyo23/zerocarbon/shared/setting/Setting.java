package jp.tokyo23.zerocarbon.shared.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.record.TrackedRecord;
import org.hibernate.envers.Audited;

/**
 * One value of a setting, in force from a day on. Aggregate root.
 *
 * <p>The product brings a first value or none; it waits for confirmation until somebody responsible
 * confirms it and names the ground. A new rule gets a new record from its first day on, so that
 * earlier figures stay what they were.
 */
@Entity
@Audited
public class Setting extends TrackedRecord {

  private static final String SEPARATOR = "|";

  @Column(nullable = false, length = 80)
  private String settingKey;

  @Column(nullable = false, length = 20)
  private MeasureCode measure;

  @Column(nullable = false, length = 200)
  private String title;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private SettingKind kind;

  @Column(length = 30)
  private String unit;

  @Column(length = 300)
  private String choices;

  @Column(length = 500)
  private String valueText;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ConfirmationMark mark;

  @Column(nullable = false, length = 300)
  private String source;

  @Column(nullable = false)
  private LocalDate validFrom;

  protected Setting() {} // for Jakarta Persistence

  public Setting(SettingMeaning meaning, SettingDetails details) {
    settingKey = meaning.settingKey();
    measure = meaning.measure();
    title = meaning.title();
    kind = meaning.kind();
    unit = meaning.unit();
    choices = meaning.choices().isEmpty() ? null : text(meaning.choices());
    correct(details);
  }

  /** Replaces the value; what the setting means stays. */
  void correct(SettingDetails details) {
    String typed = normalized(kind, details.value());
    if (typed != null && !accepts(typed)) {
      String unfit = "setting.unfit." + kind.name();
      throw new RuleViolation(unfit, typed).at("value");
    }
    if (typed == null && details.mark() == ConfirmationMark.CONFIRMED) {
      throw new RuleViolation("setting.confirmedWithoutValue").at("value");
    }
    valueText = typed;
    mark = details.mark();
    source = details.source();
    validFrom = details.validFrom();
  }

  private boolean accepts(String typed) {
    return kind.accepts(typed, choices().stream().map(SettingChoice::code).toList());
  }

  private static String text(List<SettingChoice> choices) {
    return choices.stream().map(SettingChoice::text).collect(Collectors.joining(SEPARATOR));
  }

  private static String normalized(SettingKind kind, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    return kind == SettingKind.TEXT
        ? value.strip()
        : Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
  }

  @Override
  public String label() {
    return title;
  }

  SettingMeaning meaning() {
    return new SettingMeaning(settingKey, measure, title, kind, unit, choices());
  }

  public String settingKey() {
    return settingKey;
  }

  public MeasureCode measure() {
    return measure;
  }

  public String title() {
    return title;
  }

  public SettingKind kind() {
    return kind;
  }

  public String unit() {
    return unit;
  }

  public List<SettingChoice> choices() {
    return choices == null
        ? List.of()
        : Arrays.stream(choices.split("\\" + SEPARATOR)).map(SettingChoice::ofText).toList();
  }

  /** The value as text; null as long as nobody knows it. */
  public String valueText() {
    return valueText;
  }

  /** The value as the office reads it; null as long as nobody knows it. */
  public String valueLabel() {
    return choices().stream()
        .filter(choice -> choice.code().equals(valueText))
        .map(SettingChoice::label)
        .findFirst()
        .orElse(valueText);
  }

  public ConfirmationMark mark() {
    return mark;
  }

  public String source() {
    return source;
  }

  public LocalDate validFrom() {
    return validFrom;
  }
}
