package jp.tokyo23.zerocarbon.shared.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.record.ChangeReason;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.InMemorySettings;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingServiceTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 10, 16);
  private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

  private final FixedActor actor = FixedActor.secretariat();
  private final InMemorySettings records = new InMemorySettings();
  private final ChangeReason reason = new ChangeReason();
  private final SettingService service =
      new SettingService(records, actor, NoHistory.aids(), reason);
  private final Settings settings = new RegisteredSettings(records);

  @Test
  void aSettingIsReadByItsKindAsOfADay() {
    given("auction.latestClose", SettingKind.TIME, "17:00");
    given("auction.window", SettingKind.INTEGER, "30");
    Long step = given("auction.step.rate", SettingKind.DECIMAL, "0.5");

    service.register(details("auction.step.rate", "0.75", LATER));

    assertEquals(Optional.of(LocalTime.of(17, 0)), settings.time("auction.latestClose", LATER));
    assertEquals(Optional.of(30), settings.integer("auction.window", FIRST));
    assertEquals(
        Optional.of(new BigDecimal("0.5")),
        settings.decimal("auction.step.rate", LATER.minusDays(1)));
    assertEquals(Optional.of(new BigDecimal("0.75")), settings.decimal("auction.step.rate", LATER));
    assertEquals("0.5", service.record(step).valueText());
  }

  @Test
  void whatNobodyKnowsIsEmptyAndNeverAssumed() {
    given("grouping.energyMinimum", SettingKind.DECIMAL, null);

    assertEquals(Optional.empty(), settings.decimal("grouping.energyMinimum", LATER));
    assertEquals(Optional.empty(), settings.decimal("grouping.energyMinimum", FIRST.minusDays(1)));
    assertEquals(Optional.empty(), settings.text("no.such", LATER));
  }

  @ParameterizedTest
  @CsvSource({
    "DECIMAL, 1e400",
    "DECIMAL, '1,000'",
    "INTEGER, 0.5",
    "INTEGER, 99999999999",
    "TIME, 25:00",
    "TIME, 5pm",
    "CHOICE, SOMETIMES"
  })
  void aValueThatTheRulesCouldNotReadIsRefused(SettingKind kind, String typed) {
    Long id = given("some.key", kind, null);

    RuleViolation refused =
        assertThrows(
            RuleViolation.class, () -> service.correct(id, 0, details("some.key", typed, FIRST)));

    assertEquals("setting.unfit." + kind, refused.getMessage());
    assertEquals("value", refused.field());
  }

  @Test
  void fullWidthDigitsAreTakenAsDigits() {
    Long id = given("auction.step.rate", SettingKind.DECIMAL, "0.5");

    service.correct(id, 0, details("auction.step.rate", " ０．７５ ", FIRST));

    assertEquals("0.75", service.record(id).valueText());
  }

  @Test
  void aConfirmationNamesItsGroundAndKeepsTheValue() {
    Long id = given("auction.window", SettingKind.INTEGER, "30");
    assertEquals(
        "setting.groundMissing",
        assertThrows(RuleViolation.class, () -> service.confirm(id, 0, " ")).getMessage());

    service.confirm(id, 0, "令和8年度第1回部会の決定");

    Setting confirmed = service.record(id);
    assertEquals(ConfirmationMark.CONFIRMED, confirmed.mark());
    assertEquals("30", confirmed.valueText());
    assertEquals("令和8年度第1回部会の決定", confirmed.source());
    assertEquals("令和8年度第1回部会の決定", reason.text());
  }

  @Test
  void noValueNoConfirmation() {
    Long id = given("grouping.energyMinimum", SettingKind.DECIMAL, null);

    assertEquals(
        "setting.confirmedWithoutValue",
        assertThrows(RuleViolation.class, () -> service.confirm(id, 0, "決定")).getMessage());
  }

  @Test
  void aChangeNeedsAReasonAndADayOfItsOwn() {
    Long id = given("auction.window", SettingKind.INTEGER, "30");
    SettingDetails silent =
        new SettingDetails(
            "auction.window", "20", ConfirmationMark.TO_BE_CONFIRMED, "試験", FIRST, "");

    assertEquals(
        "setting.reasonMissing",
        assertThrows(RuleViolation.class, () -> service.correct(id, 0, silent)).getMessage());
    assertEquals("30", service.record(id).valueText());
    assertEquals(
        "setting.dayTaken",
        assertThrows(
                RuleViolation.class, () -> service.register(details("auction.window", "20", FIRST)))
            .getMessage());
    assertEquals(
        "setting.unknownKey",
        assertThrows(RuleViolation.class, () -> service.register(details("no.such", "20", LATER)))
            .getMessage());
  }

  @Test
  void theLastValueOfASettingStays() {
    Long first = given("auction.window", SettingKind.INTEGER, "30");
    assertEquals(
        "setting.lastValue",
        assertThrows(RuleViolation.class, () -> service.remove(first, 0, "不要")).getMessage());

    Long second = service.register(details("auction.window", "20", LATER));
    service.remove(second, 0, "誤登録");
    assertEquals(1, records.count(RecordFilter.ALL));
  }

  @Test
  void secretariatAndAdministratorKeepSettingsOthersRead() {
    Long id = given("auction.window", SettingKind.INTEGER, "30");
    actor.actAs(FixedActor.of(Role.ADMINISTRATOR, null).user());
    assertTrue(service.editable(service.record(id)));
    service.confirm(id, 0, "決定");

    actor.actAs(FixedActor.officerOf(Ward.KATSUSHIKA).user());
    assertFalse(service.registrable());
    assertEquals("30", service.record(id).valueText());
    assertThrows(NotPermitted.class, () -> service.confirm(id, 0, "決定"));
    assertThrows(
        NotPermitted.class, () -> service.register(details("auction.window", "20", LATER)));
  }

  private Long given(String key, SettingKind kind, String value) {
    Setting setting =
        new Setting(
            new SettingMeaning(
                key,
                new MeasureCode("renewable"),
                key,
                kind,
                null,
                List.of(new SettingChoice("YES", "はい"), new SettingChoice("NO", "いいえ"))),
            details(key, value, FIRST));
    records.add(setting);
    return setting.id();
  }

  private static SettingDetails details(String key, String value, LocalDate day) {
    return new SettingDetails(key, value, ConfirmationMark.TO_BE_CONFIRMED, "試験", day, "試験のため");
  }
}
