package jp.tokyo23.zerocarbon.zeb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.organization.Organization;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationDetails;
import jp.tokyo23.zerocarbon.shared.organization.OrganizationKind;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementDetails;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;
import jp.tokyo23.zerocarbon.shared.testing.SampleActivity;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;
import org.junit.jupiter.api.Test;

class ZebReportTest {

  private static final FiscalYear R6 = new FiscalYear(2024);
  private static final LocalDate REPORTED = LocalDate.of(2025, 3, 18);
  private static final String FACTS = "（清掃事務所視察）開催日：令和6年10月21日（月）　参加者：環境省、杉並区、市川市、さいたま市、藤野先生";

  private final SharedRegisters shared = new SharedRegisters();

  @Test
  void theHostTellsThatItReceivedTheVisitors() {
    enterVisit();

    assertEquals(
        List.of("葛飾区の清掃事務所では、国や他の自治体などの視察を受け入れて意見を交わし、ZEB公共施設の事例やノウハウを共有しました。", FACTS),
        progress(Ward.KATSUSHIKA));
  }

  @Test
  void aVisitingWardTellsWhatItSaw() {
    enterVisit();

    assertEquals(
        List.of("杉並区は、葛飾区の清掃事務所を視察して意見を交わし、ZEB公共施設の事例やノウハウの習得に努めました。", FACTS),
        progress(Ward.SUGINAMI));
  }

  @Test
  void anyOtherWardTellsThatTheVisitTookPlace() {
    enterVisit();

    assertEquals(
        List.of("葛飾区の清掃事務所では、国や他の自治体などによる視察が行われ、ZEB公共施設の事例やノウハウが共有されました。", FACTS),
        progress(Ward.MINATO));
  }

  @Test
  void theVisitorsKindsRestOnTheirRegistration() {
    enterVisit();

    Sentence told = report(Ward.KATSUSHIKA).progress().get(0).sentences().get(0);

    assertEquals(
        List.of("環境省", "市川市", "さいたま市", "清掃事務所視察"),
        told.records().stream().map(ref -> ref.label()).distinct().toList());
  }

  @Test
  void visitorsAreCalledByWhatTheyAre() {
    organization(OrganizationKind.MINISTRY, "環境省");
    organization(OrganizationKind.METROPOLIS, "東京都");
    organization(OrganizationKind.COMPANY, "みどり設計株式会社");

    assertEquals("葛飾区の清掃事務所では、国の視察を", firstWords("環境省"));
    assertEquals("葛飾区の清掃事務所では、国などの視察を", firstWords("環境省", "藤野先生"));
    assertEquals("葛飾区の清掃事務所では、他の自治体の視察を", firstWords("東京都", "杉並区"));
    assertEquals("葛飾区の清掃事務所では、国や他の自治体の視察を", firstWords("環境省", "杉並区"));
    assertEquals("葛飾区の清掃事務所では、みどり設計株式会社、藤野先生の視察を", firstWords("みどり設計株式会社", "藤野先生"));
  }

  @Test
  void whatIsNotKnownOfAVisitIsSaidToBeUnknown() {
    shared.activities.add(visit().record());
    String facts = "（清掃事務所視察）開催日：日付未確認　参加者：未確認";

    assertEquals(
        List.of("葛飾区のZEB公共施設では、視察を受け入れて意見を交わし、ZEB公共施設の事例やノウハウを共有しました。", facts),
        progress(Ward.KATSUSHIKA));
    assertEquals(
        List.of("葛飾区のZEB公共施設では、視察が行われ、ZEB公共施設の事例やノウハウが共有されました。", facts), progress(Ward.SUGINAMI));
  }

  @Test
  void jointToursTrainingAndSeminarAreToldAlikeByAllWards() {
    shared.activities.add(joint(ActivityKind.SEMINAR, "ZEBに関するセミナー").organizedBy("設計事務所").record());
    shared.activities.add(joint(ActivityKind.TRAINING, "ZEBに関する研修会").organizedBy("東京都").record());
    shared.activities.add(joint(ActivityKind.FACILITY_TOUR, "ZEB公共施設の見学会").record());

    for (Ward ward : List.of(Ward.KATSUSHIKA, Ward.SUGINAMI, Ward.MINATO)) {
      assertEquals(
          List.of(
              "23区において、「ZEB公共施設の見学会」を実施しました。",
              "23区において、東京都主催の「ZEBに関する研修会」に参加しました。",
              "23区において、設計事務所による「ZEBに関するセミナー」を実施しました。"),
          progress(ward));
    }
  }

  @Test
  void aWardsOwnTrainingIsToldUnderItsNameWithItsDay() {
    shared.activities.add(
        joint(ActivityKind.TRAINING, "職員研修").by(Ward.ADACHI).on("令和6年6月").record());

    for (Ward ward : List.of(Ward.KATSUSHIKA, Ward.ADACHI, Ward.MINATO)) {
      assertEquals(List.of("足立区において、令和6年6月に「職員研修」を実施しました。"), progress(ward));
    }
  }

  @Test
  void whatIsOnlyPlannedOrCancelledIsNotTold() {
    shared.activities.add(visit().as(EventState.PLANNED).record());
    shared.activities.add(
        joint(ActivityKind.FACILITY_TOUR, "見学会").as(EventState.CANCELLED).record());

    assertEquals(List.of(), progress(Ward.KATSUSHIKA));
  }

  @Test
  void everyKindOfActivityIsTold() {
    for (ActivityKind kind : ActivityKind.values()) {
      shared.activities.add(joint(kind, "名称" + kind).record());
    }

    List<String> told = progress(Ward.KATSUSHIKA);
    for (ActivityKind kind : ActivityKind.values()) {
      assertTrue(told.stream().anyMatch(text -> text.contains("名称" + kind)), kind.name());
    }
  }

  @Test
  void statementsArePrintedInTheirPlaces() {
    state(StatementKind.POLICY, "底上げを図ります。");
    state(StatementKind.FINDING, "確認しました。");
    state(StatementKind.INTENTION, "営繕部門とも連携します。");

    assertEquals(List.of("底上げを図ります。"), texts(report(Ward.MINATO).policy()));
    assertEquals(List.of("確認しました。", "営繕部門とも連携します。"), progress(Ward.MINATO));
  }

  @Test
  void everySentenceHasAKeyOfItsOwnAndARecordBehindIt() {
    enterVisit();
    enterVisit();
    List<Sentence> all =
        report(Ward.MINATO).progress().stream().flatMap(item -> item.sentences().stream()).toList();

    assertEquals(4, all.stream().map(Sentence::key).distinct().count());
    assertTrue(all.stream().noneMatch(sentence -> sentence.records().isEmpty()));
  }

  private String firstWords(String... visitors) {
    SharedRegisters own = new SharedRegisters();
    own.activities.add(visit().at("清掃事務所").with(visitors).record());
    ZebReport report = new ZebReport(own.records(), new VisitSentences(shared.organizations));
    String told = texts(report.of(new Viewpoint(Ward.KATSUSHIKA, R6, REPORTED)).progress()).get(0);
    return told.substring(0, told.indexOf("受け入れ"));
  }

  private void enterVisit() {
    organization(OrganizationKind.MINISTRY, "環境省");
    organization(OrganizationKind.MUNICIPALITY, "市川市");
    organization(OrganizationKind.MUNICIPALITY, "さいたま市");
    shared.activities.add(
        visit().at("清掃事務所").on("令和6年10月21日").with("環境省", "杉並区", "市川市", "さいたま市", "藤野先生").record());
  }

  private void organization(OrganizationKind kind, String name) {
    shared.organizations.add(
        new Organization(new OrganizationDetails(kind, name, null, null, null, false)));
  }

  private void state(StatementKind kind, String text) {
    shared.statements.add(
        new Statement(new StatementDetails(ZebProgress.CODE, R6, kind, null, 1, text)));
  }

  private static SampleActivity joint(ActivityKind kind, String title) {
    return new SampleActivity(ZebProgress.CODE, kind, title);
  }

  private static SampleActivity visit() {
    return joint(ActivityKind.VISIT, "清掃事務所視察").by(Ward.KATSUSHIKA);
  }

  private List<String> progress(Ward ward) {
    return texts(report(ward).progress());
  }

  private MeasureReport report(Ward ward) {
    return new ZebReport(shared.records(), new VisitSentences(shared.organizations))
        .of(new Viewpoint(ward, R6, REPORTED));
  }

  private static List<String> texts(List<ReportItem> items) {
    return items.stream().flatMap(item -> item.sentences().stream()).map(Sentence::text).toList();
  }
}
