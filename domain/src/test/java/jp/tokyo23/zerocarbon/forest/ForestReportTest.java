package jp.tokyo23.zerocarbon.forest;

import static jp.tokyo23.zerocarbon.forest.ForestFixture.R6;
import static jp.tokyo23.zerocarbon.forest.ForestFixture.R7;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.Claim;
import jp.tokyo23.zerocarbon.shared.claim.Qualifier;
import jp.tokyo23.zerocarbon.shared.claim.ReportBlock;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.ReportSection;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.progress.MeasureReport;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import org.junit.jupiter.api.Test;

class ForestReportTest {

  private final ForestFixture forest = ForestFixture.withFactsOfR6();

  @Test
  void aMemberWardIsNamedAmongTheSix() {
    assertEquals(
        "東京都と連携し、都内の区部と市町村が一体となって森林の整備に取り組む「多摩の森」活性化プロジェクトに" + "葛飾区を含む6区6市町村が参加し、森林整備事業などに取り組みました。",
        progress(Ward.KATSUSHIKA, R6).get(0));
    assertTrue(founded(Ward.KATSUSHIKA).startsWith("令和5年7月31日（月）に、葛飾区を含む都内の6区、6市町村及び東京都が"));
  }

  @Test
  void aWardThatOnlyStandsForAnUnknownOneIsNotNamedAsAMember() {
    List<String> told = progress(Ward.CHIYODA, R6);

    assertTrue(told.get(0).contains("「多摩の森」活性化プロジェクトに6区6市町村が参加し"));
    assertEquals("千代田区の参加については、確認中です。", told.get(1));
    assertTrue(founded(Ward.CHIYODA).startsWith("令和5年7月31日（月）に、都内の6区"));
  }

  @Test
  void aWardOutsideTheCouncilIsNotMentioned() {
    List<String> told = progress(Ward.EDOGAWA, R6);

    assertTrue(told.get(0).contains("「多摩の森」活性化プロジェクトに6区6市町村が参加し"));
    assertTrue(told.stream().noneMatch(text -> text.contains("江戸川区")));
  }

  @Test
  void theProgressPointsToTheAnnexAndEndsWithTheIntention() {
    List<String> told = progress(Ward.KATSUSHIKA, R6);

    assertEquals("※「多摩の森」活性化プロジェクトの取組の内容は、別紙を参照", told.get(1));
    assertTrue(told.get(2).startsWith("今後は、"));
    assertEquals(3, told.size());
  }

  @Test
  void aYearWithoutWorksTellsTheMembershipAlone() {
    List<String> told = progress(Ward.KATSUSHIKA, R7);

    assertEquals(1, told.size());
    assertTrue(told.get(0).endsWith("葛飾区を含む6区6市町村が参加しています。"));
    assertEquals(1, report(Ward.KATSUSHIKA, R7).annexes().size());
  }

  @Test
  void nothingIsToldOfTheTimeBeforeTheCouncil() {
    MeasureReport report = report(Ward.KATSUSHIKA, new FiscalYear(2022));

    assertEquals(new MeasureReport(List.of(), List.of(), List.of(), List.of()), report);
  }

  @Test
  void nothingIsToldWithoutAnyRecord() {
    MeasureReport report =
        new ForestFixture().progress.report(new Viewpoint(Ward.KATSUSHIKA, R6, null));

    assertEquals(new MeasureReport(List.of(), List.of(), List.of(), List.of()), report);
  }

  @Test
  void aCouncilWithoutItsMembersIsSaidToBeChecked() {
    ForestFixture fresh = new ForestFixture();
    fresh.councils.add(forest.councils.find(1L).orElseThrow());

    MeasureReport report = fresh.progress.report(new Viewpoint(Ward.KATSUSHIKA, R6, null));

    assertEquals(
        List.of("「多摩の森」活性化プロジェクトに参加する区と市町村については、確認中です。"), texts(report.progress().stream()));
  }

  @Test
  void theFirstAnnexTellsTheCouncilAndQuotesFiguresWithTheirSource() {
    ReportSection first = report(Ward.KATSUSHIKA, R6).annexes().get(0);

    assertEquals("「多摩の森」活性化プロジェクト①", first.title());
    assertEquals(
        List.of(
            "令和5年7月31日（月）に、葛飾区を含む都内の6区、6市町村及び東京都が連携して多摩地域の森林の整備を進めるため、"
                + "「多摩の森」活性化プロジェクト推進協議会が発足しました。",
            "各自治体が共同で、①森林整備及び保全、②現場体験、③カーボンオフセット、④木材活用に取り組みます。",
            "東京都の森林面積",
            "約8万ha",
            "東京都の総面積に占める森林の割合",
            "約4割",
            "東京都の森林のうち多摩地域西部にある割合",
            "約7割",
            "出典：「多摩の森」活性化プロジェクトホームページ"),
        texts(items(first)));
    assertTrue(items(first).anyMatch(ReportItem.Note.class::isInstance));
  }

  @Test
  void theSecondAnnexTellsMonthsSitesAndTheExpectedAbsorption() {
    assertEquals(
        List.of(
            "多摩の森の整備と保全に向けて、令和6年8月から12月にかけて、測量、間伐を実施しました。",
            "檜原村南郷",
            "約8ha",
            "村有林",
            "あきる野市戸倉",
            "約3ha",
            "市有林",
            "CO2吸収量（見込み）は、330t-CO2です。"),
        texts(block(0).items().stream()));
    Claim absorbed = claims().filter(claim -> claim.text().equals("330t-CO2")).findFirst().get();
    assertEquals(Set.of(Qualifier.EXPECTED), absorbed.qualifiers());
  }

  @Test
  void theCertifiedAbsorptionStandsBesideTheExpectedOne() {
    forest.absorptions.add(
        new AbsorptionEstimate(
            new AbsorptionEstimateDetails(
                R6, TypedQuantity.actual("325.41", Unit.TONNE_CO2), null, 5, null)));

    List<String> told = texts(block(0).items().stream());

    assertEquals(
        List.of("CO2吸収量（実績）は、325.41t-CO2です。", "CO2吸収量（見込み）は、330t-CO2です。"),
        told.subList(told.size() - 2, told.size()));
  }

  @Test
  void aBlankAbsorptionIsToldOnlyWhereNothingElseIsKnown() {
    forest.absorptions.add(
        new AbsorptionEstimate(
            new AbsorptionEstimateDetails(
                R6, TypedQuantity.blank(ValueState.UNVERIFIED, Unit.TONNE_CO2), null, null, null)));

    List<String> told = texts(block(0).items().stream());

    assertEquals("CO2吸収量（見込み）は、330t-CO2です。", told.get(told.size() - 1));
    assertTrue(told.stream().noneMatch(text -> text.contains("未確認")));
  }

  @Test
  void toursAreListedByMonthAndCommentsStandWordForWord() {
    List<String> told = texts(block(1).items().stream());

    assertEquals("奥多摩町や檜原村の森林を活用した林業体験や自然観察などのツアーを企画し、次のとおり6回実施しました。", told.get(0));
    assertEquals(List.of("令和6年6月", "森林セラピー体験＆間伐材で作るヒノキの香り丸太＆数馬の湯入浴"), told.subList(1, 3));
    assertEquals(List.of("令和7年2月", "冬の山でハイキングと山のお仕事を体験しよう！"), told.subList(11, 13));
    assertEquals("参加者アンケートに寄せられた感想", told.get(13));
    assertEquals("日帰りではなく、１泊２日でもよい", told.get(20));
    assertEquals(22, told.size());
  }

  @Test
  void theCampaignTellsItsOutlets() {
    assertEquals(
        List.of(
            "「小さな多摩の森を探そうフェア」を、都内大型書店（8店舗）で実施しました。",
            "書籍購入者への多摩産材を使用したブックカバーの配布、森林をテーマにした選書コーナーの展開を行いました。",
            "木材活用を通じた森林保全の機運醸成と、事業の認知度の向上を図りました。"),
        texts(block(2).items().stream()));
  }

  @Test
  void everyFactOfTheReportHasItsRecords() {
    assertFalse(claims().toList().isEmpty());
    claims().forEach(claim -> assertFalse(claim.records().isEmpty(), "no record: " + claim.text()));
  }

  private Stream<Claim> claims() {
    MeasureReport report = report(Ward.KATSUSHIKA, R6);
    return Stream.of(
            report.policy().stream(),
            report.progress().stream(),
            report.annexes().stream().flatMap(ForestReportTest::items))
        .flatMap(items -> items)
        .flatMap(item -> item.sentences().stream())
        .flatMap(sentence -> sentence.claims().stream());
  }

  private ReportBlock block(int index) {
    return report(Ward.KATSUSHIKA, R6).annexes().get(1).blocks().get(index);
  }

  private String founded(Ward ward) {
    return texts(items(report(ward, R6).annexes().get(0))).get(0);
  }

  private List<String> progress(Ward ward, FiscalYear year) {
    return texts(report(ward, year).progress().stream());
  }

  private MeasureReport report(Ward ward, FiscalYear year) {
    return forest.progress.report(new Viewpoint(ward, year, LocalDate.of(2025, 3, 18)));
  }

  private static Stream<ReportItem> items(ReportSection section) {
    return section.blocks().stream().flatMap(block -> block.items().stream());
  }

  private static List<String> texts(Stream<ReportItem> items) {
    return items.flatMap(item -> item.sentences().stream()).map(Sentence::text).toList();
  }
}
