package jp.tokyo23.zerocarbon.renewable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jp.tokyo23.zerocarbon.renewable.contract.ConcludedProcurement;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionKind;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatement;
import jp.tokyo23.zerocarbon.renewable.emission.EmissionStatementRepository;
import jp.tokyo23.zerocarbon.renewable.emission.ReckonedEmissions;
import jp.tokyo23.zerocarbon.renewable.grouping.FixedGrouping;
import jp.tokyo23.zerocarbon.renewable.grouping.Lot;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlan;
import jp.tokyo23.zerocarbon.renewable.grouping.LotPlanRepository;
import jp.tokyo23.zerocarbon.renewable.grouping.LotRepository;
import jp.tokyo23.zerocarbon.renewable.round.ParticipationState;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRound;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundDetails;
import jp.tokyo23.zerocarbon.renewable.round.ProcurementRoundRepository;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipation;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationDetails;
import jp.tokyo23.zerocarbon.renewable.round.WardParticipationRepository;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem;
import jp.tokyo23.zerocarbon.shared.claim.Sentence;
import jp.tokyo23.zerocarbon.shared.progress.Viewpoint;
import jp.tokyo23.zerocarbon.shared.testing.InMemoryRecords;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;
import org.junit.jupiter.api.Test;

/** The joint procurement in the report, as far as its records are there. */
class RenewableReportTest {

  private static final FiscalYear R8 = ConcludedProcurement.R8;

  private final Rounds rounds = new Rounds();
  private final Participations participations = new Participations();
  private FixedGrouping grouping;
  private EmissionStatementRepository emissions = new Emissions();

  @Test
  void aYearOfWhichOnlyParticipationIsKnownTellsNothingOfLotsAwardsOrSavings() {
    enterRound(new FiscalYear(2024));
    participations.add(taking(new FiscalYear(2024), Ward.KATSUSHIKA, unknown()));

    assertEquals(
        List.of(
            "葛飾区を含めた1区において、リバースオークション方式を活用した再生可能エネルギー電力の共同調達に参加しました。",
            "リバースオークションで落札した小売電気事業者と契約の手続きを進めており、"
                + "スケールメリットを生かした電力調達コストの抑制と温室効果ガス排出量の削減をあわせて見込んでいます。"),
        told(new ConcludedProcurement(true), new FiscalYear(2024), Ward.KATSUSHIKA));
  }

  @Test
  void facilitiesAreAddedUpOverTheWardsThatHaveNamedThem() {
    enterRound(R8);
    participations.add(taking(R8, Ward.KATSUSHIKA, TypedQuantity.actual("12", Unit.FACILITY)));
    participations.add(taking(R8, Ward.ITABASHI, TypedQuantity.expected("8", Unit.FACILITY)));
    participations.add(taking(R8, Ward.MINATO, unknown()));

    assertTrue(
        told(new ConcludedProcurement(true), R8, Ward.KATSUSHIKA)
            .contains("2区で、あわせて20施設（見込み）が参加します。"));
  }

  /** EX-AUC-1 and the planned load of SavingsStatementTest. */
  @Test
  void awardReductionAndSavingAreThreeSentencesThatNeverMix() {
    enterRound(R8);

    List<String> told = told(new ConcludedProcurement(true), R8, Ward.KATSUSHIKA);

    assertTrue(
        told.contains("1グループについて、落札した小売電気事業者をでんき株式会社（例）に決定しました。落札価格の合計は148,329,431円（税込み）です。"),
        told::toString);
    assertTrue(told.contains("開始価格または予定価格に対する落札による低減は24.6%です。電気料金の削減額ではありません。"));
    assertTrue(told.contains("1区が、落札した小売電気事業者と契約しました。"));
    assertTrue(told.contains("令和8年度の電気料金は、従来の契約に比べて713,580円の削減（見込み）です。計画の使用量によるもので、実績ではありません。"));
    assertTrue(told.contains("葛飾区の令和8年度の電気料金は、従来の契約に比べて713,580円の削減（見込み）です。"));
  }

  @Test
  void aWardWithoutAContractIsToldNoSavingOfItsOwn() {
    enterRound(R8);

    assertFalse(
        told(new ConcludedProcurement(true), R8, Ward.ITABASHI).stream()
            .anyMatch(sentence -> sentence.contains("板橋区の令和8年度の電気料金")));
  }

  @Test
  void aSavingThatCannotBeReckonedIsNotToldAsZero() {
    enterRound(R8);

    assertFalse(
        told(new ConcludedProcurement(false), R8, Ward.KATSUSHIKA).stream()
            .anyMatch(sentence -> sentence.contains("電気料金は")));
  }

  @Test
  void whatIsExpectedStaysExpectedInTheReportOfTheYearBefore() {
    List<Sentence> sentences =
        sentences(new ConcludedProcurement(true), R8.previous(), Ward.KATSUSHIKA);

    assertEquals(
        Set.of("renewable.savings.EXPECTED.2026", "renewable.savings.own.EXPECTED.2026"),
        Set.copyOf(sentences.stream().map(Sentence::key).toList()));
    sentences.forEach(
        sentence ->
            assertTrue(
                sentence.records().stream()
                    .allMatch(record -> record.type().equals("SavingsStatement"))));
  }

  @Test
  void aFixedPlanTellsItsLotsAndOneThatIsOnlyPresentedDoesNot() {
    enterRound(R8);
    FixedGrouping fixed = new FixedGrouping(true);
    grouping = fixed;

    List<String> told = told(new ConcludedProcurement(true), R8, Ward.KATSUSHIKA);

    String sentence =
        "契約条件や施設種別などを踏まえ、%d供給地点を%dグループに分けました。"
            .formatted(fixed.plan().pointCount(), fixed.plan().lotCount());
    assertTrue(told.contains(sentence), told::toString);

    grouping = new FixedGrouping(false);
    assertFalse(
        told(new ConcludedProcurement(true), R8, Ward.KATSUSHIKA).stream()
            .anyMatch(each -> each.contains("グループに分けました")));
  }

  /** EX-GHG-1: 220.400 t against the former contracts, 235.000 t against the base year. */
  @Test
  void theReductionOfEmissionsIsToldOnEitherBasisInSentencesOfTheirOwn() {
    enterRound(R8);
    emissions = new ReckonedEmissions().statements();

    List<String> told = told(new ConcludedProcurement(true), R8, Ward.KATSUSHIKA);

    assertTrue(
        told.contains("令和8年度の温室効果ガス排出量は、同じ年度に従来の契約を続けた場合に比べて220.400t-CO2の削減（見込み）です。"),
        told::toString);
    assertTrue(told.contains("令和8年度の温室効果ガス排出量は、基準年度に比べて235.000t-CO2の削減（見込み）です。使用量の増減を含みます。"));
  }

  @Test
  void onceThereIsAnActualReductionTheExpectedOneIsNotToldAnyMore() {
    enterRound(R8);
    emissions = new ReckonedEmissions().invoiced("740000").statements();

    List<String> told =
        told(new ConcludedProcurement(true), R8, Ward.KATSUSHIKA).stream()
            .filter(each -> each.contains("温室効果ガス排出量は"))
            .toList();

    assertTrue(told.stream().anyMatch(each -> each.contains("削減（実績）")), told::toString);
    assertFalse(told.stream().anyMatch(each -> each.contains("削減（見込み）")), told::toString);
  }

  private List<String> told(ConcludedProcurement procurement, FiscalYear year, Ward ward) {
    return sentences(procurement, year, ward).stream().map(Sentence::text).toList();
  }

  private List<Sentence> sentences(ConcludedProcurement procurement, FiscalYear year, Ward ward) {
    RenewableReport report =
        new RenewableReport(
            rounds,
            participations,
            new SharedRegisters().records(),
            new ProcurementResults(
                grouping == null ? new Plans() : grouping.plans(),
                grouping == null ? new Lots() : grouping.lots(),
                procurement.awards(),
                procurement.contracts()),
            new ProcurementEffects(procurement.savings(), emissions));
    return report.of(new Viewpoint(ward, year, LocalDate.of(2027, 3, 18))).progress().stream()
        .map(ReportItem::sentences)
        .flatMap(List::stream)
        .filter(sentence -> !sentence.key().equals("renewable.nobody"))
        .toList();
  }

  private void enterRound(FiscalYear year) {
    rounds.add(
        new ProcurementRound(
            new ProcurementRoundDetails(
                year,
                "再エネ電力の共同調達",
                "リバースオークション方式",
                "各区の契約条件や施設種別",
                ValueState.EXPECTED,
                ValueState.EXPECTED,
                null)));
  }

  private static WardParticipation taking(FiscalYear year, Ward ward, TypedQuantity facilities) {
    return new WardParticipation(
        new WardParticipationDetails(
            year, ward, ParticipationState.CONTRACTING, facilities, null, false));
  }

  private static TypedQuantity unknown() {
    return TypedQuantity.blank(ValueState.UNVERIFIED, Unit.FACILITY);
  }

  private static final class Rounds extends InMemoryRecords<ProcurementRound>
      implements ProcurementRoundRepository {}

  private static final class Participations extends InMemoryRecords<WardParticipation>
      implements WardParticipationRepository {}

  private static final class Plans extends InMemoryRecords<LotPlan> implements LotPlanRepository {
    @Override
    public List<LotPlan> ofRound(Long roundId) {
      return List.of();
    }
  }

  private static final class Lots extends InMemoryRecords<Lot> implements LotRepository {
    @Override
    public List<Lot> ofPlan(Long planId) {
      return List.of();
    }

    @Override
    public Set<Long> grouped(Collection<Long> supplyPointIds) {
      return Set.of();
    }
  }

  private static final class Emissions extends InMemoryRecords<EmissionStatement>
      implements EmissionStatementRepository {
    @Override
    public List<EmissionStatement> current(FiscalYear year) {
      return List.of();
    }

    @Override
    public List<EmissionStatement> versions(
        Long supplyPointId, FiscalYear year, EmissionKind kind) {
      return List.of();
    }

    @Override
    public List<FiscalYear> years() {
      return List.of();
    }
  }
}
