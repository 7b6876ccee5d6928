package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContract;
import jp.tokyo23.zerocarbon.renewable.contract.PowerContractService;
import jp.tokyo23.zerocarbon.renewable.contract.SavingsStatementService;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionKind;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatement;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementService;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignment;
import jp.tokyo23.zerocarbon.renewable.emission.MenuAssignmentService;
import jp.tokyo23.zerocarbon.renewable.facility.SupplyPointService;
import jp.tokyo23.zerocarbon.shared.ConfirmationMark;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.calendar.BusinessDays;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearDetails;
import jp.tokyo23.zerocarbon.shared.calendar.CalendarYearService;
import jp.tokyo23.zerocarbon.shared.calendar.ClosedDay;
import jp.tokyo23.zerocarbon.shared.record.DayRange;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;
import jp.tokyo23.zerocarbon.shared.setting.Setting;
import jp.tokyo23.zerocarbon.shared.setting.SettingDetails;
import jp.tokyo23.zerocarbon.shared.setting.SettingService;
import jp.tokyo23.zerocarbon.shared.setting.Settings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings, business calendar, emissions and the menus they rest on, over the database. */
@ArquillianTest
class BooksIT {

  private static final FiscalYear SUPPLY = new FiscalYear(2026);

  @Inject private ActingUser actor;
  @Inject private SettingService settingService;
  @Inject private Settings settings;
  @Inject private CalendarYearService calendarYears;
  @Inject private BusinessDays businessDays;
  @Inject private EmissionStatementService emissions;
  @Inject private MenuAssignmentService menus;
  @Inject private PowerContractService contracts;
  @Inject private SavingsStatementService savings;
  @Inject private SupplyPointService supplyPoints;
  @Inject private RecordHistoryService history;

  @BeforeEach
  void actAsTheSecretariat() {
    act("jimukyoku", Role.SECRETARIAT, null);
  }

  @Test
  void aDatedSettingTakesEffectFromItsDayOnAndItsConfirmationIsInTheHistory() {
    LocalDate from = LocalDate.of(2031, 4, 1);
    Long id =
        settingService.register(
            new SettingDetails(
                "bill.demandRounding",
                "UP",
                ConfirmationMark.TO_BE_CONFIRMED,
                "試験",
                from,
                "試験のため"));

    Setting setting = settingService.record(id);
    assertEquals("1kW未満を切り上げ", setting.valueLabel());
    assertEquals("NONE", settings.text("bill.demandRounding", from.minusDays(1)).orElseThrow());
    assertEquals("UP", settings.text("bill.demandRounding", from).orElseThrow());

    settingService.confirm(id, setting.version(), "試験の決定");
    assertTrue(
        history.of("Setting", id).get(0).fields().stream()
            .anyMatch(field -> field.after().equals("確認済")));
    settingService.remove(id, settingService.record(id).version(), "試験の終わり");
  }

  @Test
  void aWardReadsSettingsAndCalendarsAndChangesNone() {
    Setting one = settingService.page(PageQuery.all(RecordFilter.ALL)).get(0);
    act("katsushika", Role.WARD_OFFICER, Ward.KATSUSHIKA);

    assertEquals(one.title(), settingService.record(one.id()).title());
    assertFalse(settingService.editable(one));
    assertThrows(NotPermitted.class, () -> settingService.confirm(one.id(), one.version(), "決定"));
    assertThrows(NotPermitted.class, () -> calendarYears.register(calendar(2041)));
  }

  @Test
  void aYearOfClosedDaysIsCountedOnceItIsRegistered() {
    LocalDate holiday = LocalDate.of(2040, 2, 13); // a Monday
    assertFalse(businessDays.calendar().years().contains(2040));

    Long id = calendarYears.register(calendar(2040));

    assertTrue(businessDays.calendar().years().contains(2040));
    assertFalse(businessDays.isBusinessDay(holiday));
    assertTrue(businessDays.isBusinessDay(holiday.plusDays(1)));
    calendarYears.remove(id, calendarYears.record(id).version(), "試験の終わり");
    assertFalse(businessDays.calendar().years().contains(2040));
  }

  @Test
  void theMenusOfAContractStandWithoutBeingTyped() {
    PowerContract contract = contract();
    List<Long> points =
        contract.points().stream().map(point -> point.supplyPointId()).sorted().toList();

    List<MenuAssignment> filled =
        menus.page(PageQuery.all(RecordFilter.ALL)).stream()
            .filter(each -> points.contains(each.supplyPointId()))
            .filter(each -> each.fromYear().equals(contract.terms().startYear()))
            .toList();

    assertEquals(points.size(), filled.size());
    assertTrue(filled.stream().allMatch(each -> each.current().equals(contract.menu())));
    assertTrue(filled.stream().allMatch(each -> each.lotName().equals(contract.lotName())));
    assertTrue(filled.stream().allMatch(each -> each.previous().entered()));
  }

  @Test
  void onlyInvoicesThatAgreeAreActualElectricity() {
    BigDecimal actual = emissions.total(SUPPLY, EmissionKind.ACTUAL).energy();
    assertEquals(0, new BigDecimal("503179").compareTo(actual), actual::toPlainString);
  }

  @Test
  void aWardReckonsItsOwnAndTheVersionBeforeStaysReadable() {
    FiscalYear later = new FiscalYear(2027);
    act("itabashi", Role.WARD_OFFICER, Ward.ITABASHI);

    int versions = emissions.reckon(later);

    List<EmissionStatement> made = emissions.chosen(later, null);
    assertEquals(versions, made.size());
    assertTrue(made.stream().allMatch(each -> each.ward() == Ward.ITABASHI));
    assertEquals(0, emissions.reckon(later));
    assertEquals(List.of(later, SUPPLY), emissions.years());
    assertEquals(List.of(SUPPLY), savings.years());
    act("kansa", Role.AUDITOR, null);
    assertEquals(made.get(0).id(), emissions.statement(made.get(0).id()).id());
    assertThrows(NotPermitted.class, () -> emissions.reckon(later));
  }

  @Test
  void supplyPointsAndContractsAreFoundByTheEndOfTheirContract() {
    DayRange theYear = new DayRange(LocalDate.of(2027, 3, 31), LocalDate.of(2027, 3, 31));
    DayRange after = new DayRange(LocalDate.of(2027, 4, 1), null);

    assertFalse(supplyPoints.page(PageQuery.all(ending(theYear))).isEmpty());
    for (DayRange days : List.of(theYear, after)) {
      assertEquals(
          supplyPoints.page(PageQuery.all(RecordFilter.ALL)).stream()
              .filter(each -> within(each.currentContract().currentContractEnd(), days))
              .count(),
          supplyPoints.count(ending(days)));
    }
    assertTrue(
        contracts.page(PageQuery.all(ending(theYear))).stream()
            .anyMatch(each -> each.id().equals(contract().id())));
    assertTrue(
        contracts.page(PageQuery.all(ending(after))).stream()
            .noneMatch(each -> each.id().equals(contract().id())));
  }

  private static boolean within(LocalDate day, DayRange days) {
    return day != null
        && !day.isBefore(days.first())
        && (days.last() == null || !day.isAfter(days.last()));
  }

  private PowerContract contract() {
    return contracts.page(PageQuery.all(RecordFilter.of(new FiscalYear(2025)))).stream()
        .filter(contract -> contract.ward() == Ward.KATSUSHIKA)
        .findFirst()
        .orElseThrow();
  }

  private static RecordFilter ending(DayRange days) {
    return new RecordFilter(null, null, null, null, null, days, null);
  }

  private static CalendarYearDetails calendar(int year) {
    return new CalendarYearDetails(
        year,
        List.of(new ClosedDay(LocalDate.of(year, 2, 13), "試験の休日")),
        "試験",
        ConfirmationMark.TO_BE_CONFIRMED);
  }

  private void act(String login, Role role, Ward ward) {
    actor.actAs(new User(login, login, role, ward, "環境課"));
  }
}
