package jp.tokyo23.zerocarbon.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.report.ReportDocument;
import jp.tokyo23.zerocarbon.report.ReportVersion;
import jp.tokyo23.zerocarbon.report.StatusReportDetails;
import jp.tokyo23.zerocarbon.report.StatusReportService;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.MeasureCode;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.access.ActingUser;
import jp.tokyo23.zerocarbon.shared.access.NotPermitted;
import jp.tokyo23.zerocarbon.shared.access.Role;
import jp.tokyo23.zerocarbon.shared.access.User;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.progress.WorkingYear;
import jp.tokyo23.zerocarbon.shared.statement.Statement;
import jp.tokyo23.zerocarbon.shared.statement.StatementDetails;
import jp.tokyo23.zerocarbon.shared.statement.StatementKind;
import jp.tokyo23.zerocarbon.shared.statement.StatementService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The status report as the records of the demonstration tell it, for any ward, and as it is frozen.
 */
@ArquillianTest
class ReportIT {

  private static final FiscalYear R6 = new FiscalYear(2024);
  private static final FiscalYear LATER = new FiscalYear(2031);
  private static final MeasureCode SME = new MeasureCode("sme");

  @Inject private ActingUser actor;
  @Inject private StatusReportService reports;
  @Inject private StatementService statements;
  @Inject private WorkingYear workingYear;

  @BeforeEach
  void actAsTheSecretariat() {
    act(Role.SECRETARIAT, null);
  }

  @Test
  void everySentenceOfEveryWardsReportHasItsRecords() {
    for (Ward ward : Ward.values()) {
      ReportDocument report = reports.draft(ward, R6);
      List<String> unproven =
          report.sentences().stream()
              .filter(sentence -> sentence.records().isEmpty())
              .map(Sentence::key)
              .toList();

      assertEquals(List.of("overview.reported", "sme.reference"), unproven, ward.name());
      assertTrue(
          report.sentences().stream()
              .flatMap(sentence -> sentence.records().stream())
              .allMatch(record -> record.enteredBy() != null && record.enteredAt() != null));
      assertEquals(
          report.sentences().size(),
          report.sentences().stream().map(Sentence::key).distinct().count(),
          "a sentence is found by its key");
    }
  }

  @Test
  void theSectionsFollowTheOrderOfTheSource() {
    assertEquals(
        List.of(
            "OVERVIEW 概要",
            "MEASURE 再生可能エネルギー電力の利用",
            "MEASURE 中小企業の脱炭素化への支援",
            "MEASURE 建物・住宅のZEB・ZEH普及の推進",
            "MEASURE CO2吸収量の確保・効果の把握",
            "REFERENCE 中小企業の脱炭素化への支援",
            "ANNEX 「多摩の森」活性化プロジェクト①",
            "ANNEX 「多摩の森」活性化プロジェクト②"),
        reports.draft(Ward.KATSUSHIKA, R6).sections().stream()
            .map(section -> section.kind() + " " + section.title())
            .toList());
  }

  @Test
  void wardsThatDidNotTakePartReadTrueSentences() {
    String edogawa = text(Ward.EDOGAWA);

    assertTrue(edogawa.contains("10区において、"), edogawa);
    assertTrue(edogawa.contains("江戸川区の参加状況については、確認中です。"), edogawa);
    assertFalse(edogawa.contains("江戸川区を含めた"), edogawa);
    assertTrue(edogawa.contains("6区6市町村が参加し"), edogawa);
    String placeholder = text(Ward.CHIYODA);
    assertFalse(placeholder.contains("千代田区を含"), placeholder);
    assertTrue(text(Ward.ITABASHI).contains("令和7年3月24日（月）に「脱炭素経営セミナー」を開催する予定でしたが"));
    assertTrue(text(Ward.SUGINAMI).contains("杉並区は、葛飾区の清掃事務所を視察して"));
    assertTrue(text(Ward.KATSUSHIKA).contains("葛飾区を含む6区6市町村が参加し"));
  }

  @Test
  void aCountNamesEachRecordThatWasCounted() {
    Claim wards =
        reports
            .draft(Ward.KATSUSHIKA, R6)
            .sentence("renewable.participation.including")
            .orElseThrow()
            .claims()
            .stream()
            .filter(claim -> claim.text().equals("10区"))
            .findFirst()
            .orElseThrow();

    assertEquals(10, wards.records().size());
    assertTrue(wards.records().stream().anyMatch(record -> record.label().equals("葛飾区")));
  }

  @Test
  void laterEditsOfRecordsNeverChangeAFrozenReport() {
    Long statement = statements.register(finding("凍結の前の文です。"));
    ReportDocument before = reports.draft(Ward.KATSUSHIKA, LATER);
    ReportVersion frozen = reports.version(reports.freeze(Ward.KATSUSHIKA, LATER));
    String content = frozen.content();

    Statement record = statements.record(statement);
    statements.correct(statement, record.version(), finding("凍結の後の文です。"));

    ReportVersion reread = reports.version(frozen.id());
    assertEquals(content, reread.content());
    assertTrue(reread.intact());
    assertEquals(before.sections(), reports.document(reread).sections());
    assertNotEquals(before.sections(), reports.draft(Ward.KATSUSHIKA, LATER).sections());
    assertTrue(reports.document(reread).edition().contains(reread.sha256()));
  }

  @Test
  void theSameFactsAreNotFrozenTwice() {
    Ward ward = Ward.NERIMA;
    reports.freeze(ward, LATER);

    RuleViolation refused = assertThrows(RuleViolation.class, () -> reports.freeze(ward, LATER));
    reports.decideHead(new StatusReportDetails(ward, LATER, LocalDate.of(2032, 3, 1), "環境政策課"));
    Long second = reports.freeze(ward, LATER);

    assertEquals("statusReport.unchanged", refused.getMessage());
    assertEquals(2, reports.version(second).number());
  }

  @Test
  void everybodyBeginsWithTheNewestReportedYearThatHasBegun() {
    reports.decideHead(
        new StatusReportDetails(Ward.SUMIDA, LATER, LocalDate.of(2032, 3, 1), "環境保全課"));
    assertEquals(R6, workingYear.year());
  }

  @Test
  void aWardSeesAndFreezesItsOwnReportAlone() {
    Long foreign = reports.freeze(Ward.MINATO, LATER);
    act(Role.WARD_OFFICER, Ward.KATSUSHIKA);

    assertThrows(NotPermitted.class, () -> reports.draft(Ward.MINATO, R6));
    assertThrows(NotPermitted.class, () -> reports.version(foreign));
    assertThrows(NotPermitted.class, () -> reports.freeze(Ward.MINATO, LATER));
    assertEquals(List.of(Ward.KATSUSHIKA), reports.wards());
    act(Role.AUDITOR, null);
    assertThrows(NotPermitted.class, () -> reports.freeze(Ward.MINATO, LATER));
    act(Role.SUPPLIER, null);
    assertThrows(NotPermitted.class, () -> reports.draft(Ward.MINATO, R6));
  }

  @Test
  void aYearWithoutRecordsSaysSoInsteadOfCountingNothing() {
    String text = text(Ward.KATSUSHIKA, new FiscalYear(2035));

    assertTrue(text.contains("この年度の記録はまだありません。"), text);
    assertFalse(text.contains("0区"), text);
  }

  private String text(Ward ward) {
    // The report of another ward is dated at the end of its fiscal year.
    return text(ward, R6);
  }

  private String text(Ward ward, FiscalYear year) {
    return reports.draft(ward, year).sections().stream()
        .flatMap(section -> section.sentences().stream())
        .map(Sentence::text)
        .reduce("", (all, next) -> all + "\n" + next);
  }

  private void act(Role role, Ward ward) {
    actor.actAs(new User("tester", "試験 太郎", role, ward, "環境課"));
  }

  private static StatementDetails finding(String text) {
    return new StatementDetails(SME, LATER, StatementKind.FINDING, null, 1, text);
  }
}
