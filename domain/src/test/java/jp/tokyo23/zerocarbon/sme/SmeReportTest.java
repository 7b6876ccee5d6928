package jp.tokyo23.zerocarbon.sme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.record.RecordRef;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementDetails;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;
import jp.tokyo23.zerocarbon.shared.testing.SampleActivity;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;
import org.junit.jupiter.api.Test;

class SmeReportTest {

  private static final FiscalYear R6 = new FiscalYear(2024);
  private static final LocalDate REPORTED = LocalDate.of(2025, 3, 18);
  private static final LocalDate AFTER_BOTH = LocalDate.of(2025, 3, 31);
  private static final String KATSUSHIKA_HELD =
      "葛飾区は、他区や金融機関などと連携し、区内外の企業経営者の脱炭素への意識を高めるため、" + "令和7年2月7日（金）に「脱炭素経営セミナー」を開催しました。";
  private static final String ITABASHI_PLANS = "令和7年3月24日（月）に「脱炭素経営セミナー」を開催する予定です。";
  private static final String POINTER = "※セミナーのちらしは、参考資料を参照";

  private final Agreements agreements = new Agreements();
  private final SharedRegisters shared = new SharedRegisters();

  @Test
  void theHostTellsItsOwnSeminarFirstAndThenThePlannedOne() {
    enterBothSeminars();

    assertEquals(
        List.of(KATSUSHIKA_HELD, "また、板橋区においても、" + ITABASHI_PLANS, POINTER),
        progress(Ward.KATSUSHIKA, REPORTED));
  }

  @Test
  void theWardThatPlansItsOwnTellsThatFirst() {
    enterBothSeminars();

    assertEquals(
        List.of("板橋区は、" + ITABASHI_PLANS, KATSUSHIKA_HELD, POINTER),
        progress(Ward.ITABASHI, REPORTED));
  }

  @Test
  void anyOtherWardNamesTheHosts() {
    enterBothSeminars();

    assertEquals(
        List.of(KATSUSHIKA_HELD, "また、板橋区においても、" + ITABASHI_PLANS, POINTER),
        progress(Ward.MINATO, REPORTED));
  }

  @Test
  void aPlanWithoutAHeldSeminarBeforeItDoesNotBeginWithAlso() {
    shared.activities.add(planned(Ward.ITABASHI).on("令和7年3月24日").record());

    assertEquals(List.of("板橋区は、" + ITABASHI_PLANS), progress(Ward.MINATO, REPORTED));
  }

  @Test
  void aPlanWhoseDayHasPassedSaysThatItsOutcomeIsNotRegistered() {
    shared.activities.add(planned(Ward.ITABASHI).on("令和7年3月24日").record());
    String overdue = "板橋区は、令和7年3月24日（月）に「脱炭素経営セミナー」を開催する予定でしたが、実施の結果はまだ登録されていません。";

    for (Ward ward : List.of(Ward.KATSUSHIKA, Ward.ITABASHI, Ward.MINATO)) {
      assertEquals(List.of(overdue), progress(ward, AFTER_BOTH));
    }
    assertEquals(
        List.of("板橋区は、" + ITABASHI_PLANS), progress(Ward.ITABASHI, LocalDate.of(2025, 3, 24)));
  }

  @Test
  void aPlanWithoutADaySaysSo() {
    shared.activities.add(planned(Ward.ITABASHI).record());

    assertEquals(List.of("板橋区は、「脱炭素経営セミナー」を開催する予定です（日程は未定です）。"), progress(Ward.ITABASHI, REPORTED));
  }

  @Test
  void whatIsNotRecordedOfAHeldSeminarIsNotTold() {
    shared.activities.add(seminar(Ward.ITABASHI).on("令和7年1月").record());

    assertEquals(List.of("板橋区は、令和7年1月に「脱炭素経営セミナー」を開催しました。"), progress(Ward.KATSUSHIKA, REPORTED));
  }

  @Test
  void aJointSeminarIsToldByAllWards() {
    shared.activities.add(seminar(null).organizedBy("東京都").record());

    for (Ward ward : List.of(Ward.KATSUSHIKA, Ward.ITABASHI, Ward.MINATO)) {
      assertEquals(List.of("23区は、東京都と連携し、「脱炭素経営セミナー」を開催しました。"), progress(ward, REPORTED));
    }
  }

  @Test
  void aCancelledSeminarIsLeftOut() {
    shared.activities.add(seminar(Ward.ITABASHI).flyer("ちらし").as(EventState.CANCELLED).record());

    assertEquals(List.of(), progress(Ward.ITABASHI, REPORTED));
    assertEquals(List.of(), report(Ward.ITABASHI, REPORTED).references());
  }

  @Test
  void undatedSeminarsComeLast() {
    shared.activities.add(planned(Ward.NERIMA).record());
    shared.activities.add(planned(Ward.ITABASHI).on("令和7年3月24日").record());

    List<String> told = progress(Ward.MINATO, REPORTED);
    assertTrue(told.get(0).startsWith("板橋区は、"));
    assertTrue(told.get(1).startsWith("練馬区は、"));
  }

  @Test
  void theAgreementOfTheDeclarationsDayRestsOnBothRecords() {
    agreements.add(Agreements.withThreeBanks());
    shared.declarations.add(Agreements.declaration());

    for (Ward ward : List.of(Ward.KATSUSHIKA, Ward.ITABASHI, Ward.MINATO)) {
      Sentence told = sentences(report(ward, REPORTED).policy()).get(0);
      assertEquals(
          "特別区長会は、令和5年10月16日（月）の共同宣言と同時に、中小企業の脱炭素化の推進を目的として、"
              + "株式会社三井住友銀行、株式会社みずほ銀行、株式会社三菱UFJ銀行と連携協定を結びました。",
          told.text());
      assertEquals(
          List.of("Declaration", "Agreement"),
          told.records().stream().map(RecordRef::type).distinct().toList());
    }
  }

  @Test
  void withoutTheDeclarationTheAgreementStandsAlone() {
    agreements.add(Agreements.withThreeBanks());

    String told = sentences(report(Ward.KATSUSHIKA, REPORTED).policy()).get(0).text();
    assertTrue(told.startsWith("特別区長会は、令和5年10月16日（月）に、中小企業の脱炭素化の推進を目的として、"));
    assertFalse(told.contains("共同宣言"));
  }

  @Test
  void anAgreementConcludedAfterTheReportIsNotInIt() {
    agreements.add(
        new Agreement(Agreements.withBanks(Agreements.BANKS, REPORTED.plusDays(1), false)));

    assertEquals(List.of(), report(Ward.KATSUSHIKA, REPORTED).policy());
  }

  @Test
  void statementsArePrintedAroundTheSeminarsInTheirPlaces() {
    state(StatementKind.POLICY, "検討します。");
    state(StatementKind.FINDING, "共有しました。");
    state(StatementKind.INTENTION, "充実させます。");
    shared.activities.add(seminar(Ward.ITABASHI).record());

    assertEquals(List.of("検討します。"), texts(report(Ward.KATSUSHIKA, REPORTED).policy()));
    assertEquals(
        List.of("共有しました。", "板橋区は、「脱炭素経営セミナー」を開催しました。", "充実させます。"),
        progress(Ward.KATSUSHIKA, REPORTED));
  }

  @Test
  void theReferencesNameEachFlyer() {
    enterBothSeminars();
    shared.activities.add(planned(null).flyer("共同開催（ちらし）").record());

    List<ReportSection> references = report(Ward.ITABASHI, REPORTED).references();

    assertEquals(ReportSection.Kind.REFERENCE, references.get(0).kind());
    assertEquals(
        List.of(
            "【板橋区主催】開催日：令和7年3月24日（月）　板橋区のちらし",
            "【葛飾区主催】開催日：令和7年2月7日（金）　葛飾区のちらし",
            "【23区主催】共同開催（ちらし）"),
        references.get(0).sentences().stream().map(Sentence::text).toList());
  }

  @Test
  void aYearWithoutRecordsTellsNothing() {
    MeasureReport empty = report(Ward.KATSUSHIKA, REPORTED);

    assertEquals(List.of(), empty.policy());
    assertEquals(List.of(), empty.progress());
    assertEquals(List.of(), empty.references());
  }

  @Test
  void everySentenceRestsOnARecordAndHasAKeyOfItsOwn() {
    enterBothSeminars();
    agreements.add(Agreements.withThreeBanks());
    MeasureReport report = report(Ward.KATSUSHIKA, REPORTED);
    List<Sentence> all =
        Stream.of(report.policy().stream(), report.progress().stream())
            .flatMap(items -> items)
            .flatMap(item -> item.sentences().stream())
            .toList();

    assertEquals(all.size(), all.stream().map(Sentence::key).distinct().count());
    assertTrue(
        all.stream()
            .filter(sentence -> !sentence.text().equals(POINTER))
            .noneMatch(sentence -> sentence.records().isEmpty()));
  }

  private void enterBothSeminars() {
    shared.activities.add(
        seminar(Ward.KATSUSHIKA)
            .on("令和7年2月7日")
            .organizedBy("他区や金融機関など")
            .forAudience("区内外の企業経営者")
            .flyer("葛飾区のちらし")
            .record());
    shared.activities.add(planned(Ward.ITABASHI).on("令和7年3月24日").flyer("板橋区のちらし").record());
  }

  private void state(StatementKind kind, String text) {
    shared.statements.add(
        new Statement(new StatementDetails(SmeProgress.CODE, R6, kind, null, 1, text)));
  }

  private static SampleActivity seminar(Ward host) {
    return new SampleActivity(SmeProgress.CODE, ActivityKind.SEMINAR, "脱炭素経営セミナー").by(host);
  }

  private static SampleActivity planned(Ward host) {
    return seminar(host).as(EventState.PLANNED);
  }

  private List<String> progress(Ward ward, LocalDate day) {
    return texts(report(ward, day).progress());
  }

  private MeasureReport report(Ward ward, LocalDate day) {
    return new SmeReport(agreements, shared.declarations, shared.records(), new SeminarReferences())
        .of(new Viewpoint(ward, R6, day));
  }

  private static List<String> texts(List<ReportItem> items) {
    return sentences(items).stream().map(Sentence::text).toList();
  }

  private static List<Sentence> sentences(List<ReportItem> items) {
    return items.stream().flatMap(item -> item.sentences().stream()).toList();
  }
}
