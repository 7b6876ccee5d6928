package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.PartialDate;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.activity.Activity;
import jp.tokyo23.zerocarbon.shared.activity.ActivityDetails;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.activity.ActivityService;
import jp.tokyo23.zerocarbon.shared.progress.ProgressOverviewService;
import jp.tokyo23.zerocarbon.shared.record.Change;
import jp.tokyo23.zerocarbon.shared.record.EditConflict;
import jp.tokyo23.zerocarbon.shared.record.PageQuery;
import jp.tokyo23.zerocarbon.shared.record.RecordFilter;
import jp.tokyo23.zerocarbon.shared.record.RecordHistoryService;
import jp.tokyo23.zerocarbon.shared.record.RecordNotFound;
import jp.tokyo23.zerocarbon.shared.response.WardResponseDetails;
import jp.tokyo23.zerocarbon.shared.response.WardResponseService;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What holds for the records of all registers, shown with activities of a year nobody else uses.
 */
@ArquillianTest
class RecordsIT {

  private static final MeasureCode SME = new MeasureCode("sme");
  private static final FiscalYear YEAR = new FiscalYear(2030);

  @Inject private ActingUser actor;
  @Inject private ActivityService activities;
  @Inject private WardResponseService responses;
  @Inject private RecordHistoryService history;
  @Inject private ProgressOverviewService overview;

  @PersistenceUnit(unitName = "zerocarbon")
  private EntityManagerFactory units;

  @BeforeEach
  void actAsTheOfficerOfKatsushika() {
    act(Role.WARD_OFFICER, Ward.KATSUSHIKA, "葛飾 花子");
  }

  @Test
  void everyChangeIsKeptWithWhoWhenBeforeAndAfter() {
    Long id = activities.register(seminar("題名A", Ward.KATSUSHIKA));
    act(Role.SECRETARIAT, null, "鈴木 一郎");
    activities.correct(id, version(id), seminar("題名B", Ward.KATSUSHIKA));

    List<Change> changes = history.of("Activity", id);

    assertEquals(
        List.of(Change.Kind.CHANGED, Change.Kind.ENTERED),
        changes.stream().map(Change::kind).toList());
    assertEquals("環境課 鈴木 一郎", changes.get(0).person());
    assertEquals("葛飾区 環境課 葛飾 花子", changes.get(1).person());
    assertEquals(List.of(new Change.FieldChange("名称", "題名A", "題名B")), changes.get(0).fields());
    assertFalse(changes.get(0).at().isBefore(changes.get(1).at()));
  }

  @Test
  void aTypedQuantityComesBackExactlyAsItWasEntered() {
    Long id = activities.register(seminar("人数", Ward.KATSUSHIKA));

    TypedQuantity attendance = activities.record(id).attendance();

    assertEquals(TypedQuantity.expected("30", Unit.PERSON).roughly(), attendance);
    assertEquals("約30名", attendance.text());
  }

  @Test
  void aDeletionNeedsAReasonAndKeepsIt() {
    Long id = activities.register(seminar("削除する", Ward.KATSUSHIKA));
    assertThrows(RuleViolation.class, () -> activities.remove(id, version(id), " "));

    activities.remove(id, version(id), "二重に登録したため");

    assertThrows(RecordNotFound.class, () -> activities.record(id));
    Change deletion = history.of("Activity", id).get(0);
    assertEquals(Change.Kind.DELETED, deletion.kind());
    assertEquals("二重に登録したため", deletion.reason());
  }

  @Test
  void anOutdatedVersionIsRefusedAndShowsTheOtherPersonsChange() {
    Long id = activities.register(seminar("はじめ", Ward.KATSUSHIKA));
    long seen = version(id);
    act(Role.SECRETARIAT, null, "鈴木 一郎");
    activities.correct(id, seen, seminar("事務局が変更", Ward.KATSUSHIKA));
    act(Role.WARD_OFFICER, Ward.KATSUSHIKA, "葛飾 花子");

    EditConflict conflict =
        assertThrows(
            EditConflict.class,
            () -> activities.correct(id, seen, seminar("区が変更", Ward.KATSUSHIKA)));

    assertEquals("環境課 鈴木 一郎", conflict.changes().get(0).person());
    assertEquals("事務局が変更", conflict.changes().get(0).fields().get(0).after());
    assertEquals("事務局が変更", activities.record(id).title());
  }

  @Test
  void aWardOfficerWritesForTheOwnWardAlone() {
    Long foreign = asSecretariat(() -> activities.register(seminar("他区", Ward.ITABASHI)));
    Long joint = asSecretariat(() -> activities.register(seminar("共同", null)));
    long before = activities.count(RecordFilter.of(SME, YEAR));

    assertThrows(NotPermitted.class, () -> activities.register(seminar("越権", Ward.ITABASHI)));
    assertThrows(
        NotPermitted.class,
        () -> activities.correct(foreign, version(foreign), seminar("越権", Ward.ITABASHI)));
    assertThrows(NotPermitted.class, () -> activities.remove(joint, version(joint), "越権"));
    assertThrows(NotPermitted.class, () -> activities.recordToEdit(foreign));
    Long own = activities.register(seminar("自区", Ward.KATSUSHIKA));
    assertThrows(
        NotPermitted.class,
        () -> activities.correct(own, version(own), seminar("譲渡", Ward.ITABASHI)));

    assertEquals(before + 1, activities.count(RecordFilter.of(SME, YEAR)));
    assertEquals("他区", activities.record(foreign).title());
    assertEquals(Ward.KATSUSHIKA, activities.record(own).ward());
  }

  @Test
  void readersWithoutTheRightToWriteAreRefused() {
    for (Role role : List.of(Role.FACILITY_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR)) {
      act(role, role.boundToWard() ? Ward.KATSUSHIKA : null, "閲覧 する人");
      assertFalse(activities.registrable(), role.name());
      assertThrows(
          NotPermitted.class,
          () -> activities.register(seminar("書けない", Ward.KATSUSHIKA)),
          role.name());
    }
    act(Role.SUPPLIER, null, "電力 良子");
    assertThrows(NotPermitted.class, () -> activities.count(RecordFilter.ALL));
  }

  @Test
  void aWardAnswersOncePerMeasureAndYear() {
    WardResponseDetails answer =
        new WardResponseDetails(SME, YEAR, Ward.KATSUSHIKA, ValueState.DECLINED, null);
    responses.register(answer);

    RuleViolation refused = assertThrows(RuleViolation.class, () -> responses.register(answer));

    assertEquals("wardResponse.alreadyThere", refused.getMessage());
  }

  @Test
  void pagesOfALongListNeverOverlapAndBeginWithTheOwnWard() {
    String mark = UUID.randomUUID().toString();
    for (int i = 0; i < 25; i++) {
      Ward ward = i % 2 == 0 ? Ward.KATSUSHIKA : Ward.CHIYODA;
      asSecretariat(() -> activities.register(seminar(mark, ward)));
    }
    RecordFilter marked = new RecordFilter(mark, null, YEAR, SME, null);

    List<Activity> first = activities.page(new PageQuery(0, 20, null, false, marked, null));
    List<Activity> second = activities.page(new PageQuery(20, 20, null, false, marked, null));

    assertEquals(25, activities.count(marked));
    assertEquals(20, first.size());
    assertEquals(5, second.size());
    assertTrue(first.subList(0, 13).stream().allMatch(each -> each.ward() == Ward.KATSUSHIKA));
    assertTrue(
        second.stream()
            .noneMatch(late -> first.stream().anyMatch(one -> one.id().equals(late.id()))));
  }

  @Test
  void searchTakesPercentAndUnderscoreLiterally() {
    String mark = UUID.randomUUID().toString();
    activities.register(seminar(mark + "100%_達成", Ward.KATSUSHIKA));
    activities.register(seminar(mark + "100点達成", Ward.KATSUSHIKA));

    assertEquals(1, activities.count(new RecordFilter(mark + "100%_", null, YEAR, SME, null)));
  }

  @Test
  void homeAsksTheDatabaseTheSameNumberOfQuestionsHoweverManyActivitiesThereAre() {
    FiscalYear year = new FiscalYear(2032);
    activities.register(seminar("一件目", Ward.KATSUSHIKA, year));
    long few = statementsOf(() -> overview.overview(year, year.firstDay()));
    assertTrue(few <= 20, few + " statements: each register is read once");

    for (int i = 0; i < 20; i++) {
      activities.register(seminar("追加" + i, Ward.KATSUSHIKA, year));
    }

    assertEquals(few, statementsOf(() -> overview.overview(year, year.firstDay())));
  }

  /** SQL statements that this work sends; nothing else runs in the server meanwhile. */
  private long statementsOf(Runnable work) {
    Statistics statistics = units.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    work.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  private Long asSecretariat(Supplier<Long> work) {
    act(Role.SECRETARIAT, null, "鈴木 一郎");
    Long id = work.get();
    act(Role.WARD_OFFICER, Ward.KATSUSHIKA, "葛飾 花子");
    return id;
  }

  private void act(Role role, Ward ward, String name) {
    actor.actAs(new User("tester", name, role, ward, "環境課"));
  }

  private long version(Long id) {
    return activities.record(id).version();
  }

  private static ActivityDetails seminar(String title, Ward ward) {
    return seminar(title, ward, YEAR);
  }

  private static ActivityDetails seminar(String title, Ward ward, FiscalYear year) {
    return new ActivityDetails(
        SME,
        year,
        ActivityKind.SEMINAR,
        title,
        PartialDate.ofMonth(year.value(), 6),
        EventState.PLANNED,
        ward,
        null,
        null,
        null,
        List.of("環境省", "板橋区"),
        TypedQuantity.expected("30", Unit.PERSON).roughly(),
        null,
        null,
        false);
  }
}
