package jp.tokyo23.zerocarbon.forest;

import static jp.tokyo23.zerocarbon.forest.ForestFixture.R6;
import static jp.tokyo23.zerocarbon.forest.ForestFixture.R7;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.TypedQuantity;
import jp.tokyo23.zerocarbon.shared.Unit;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.progress.CellState;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.progress.KeyFigure;
import jp.tokyo23.zerocarbon.shared.progress.MatrixCell;
import jp.tokyo23.zerocarbon.shared.progress.ProgressChart.Bar;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseDetails;
import jp.tokyo23.zerocarbon.shared.testing.FixedActor;
import jp.tokyo23.zerocarbon.shared.testing.NoHistory;
import org.junit.jupiter.api.Test;

class ForestProgressTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 18);

  private final ForestFixture forest = ForestFixture.withFactsOfR6();

  @Test
  void sixWardsAreInTheCouncilOfWhichFiveOnlyStandForUnknownOnes() {
    List<MatrixCell> joined =
        forest.progress.of(R6).cells().stream().filter(cell -> cell.state().takesPart()).toList();

    assertEquals(6, joined.size());
    assertEquals(5, joined.stream().filter(MatrixCell::placeholder).count());
    assertFalse(cell(Ward.KATSUSHIKA).placeholder());
    assertEquals("協議会に参加", cell(Ward.KATSUSHIKA).chip());
  }

  @Test
  void aWardOutsideTheCouncilShowsItsAnswerOrThatThereIsNone() {
    forest.shared.responses.add(
        new WardResponse(
            new WardResponseDetails(
                ForestProgress.CODE, R6, Ward.NERIMA, ValueState.DECLINED, null)));

    assertEquals(CellState.DECLINED, cell(Ward.NERIMA).state());
    assertEquals(CellState.NO_ANSWER, cell(Ward.EDOGAWA).state());
  }

  @Test
  void nobodyIsInTheCouncilBeforeItsFounding() {
    assertTrue(
        forest.progress.of(new FiscalYear(2022)).cells().stream()
            .noneMatch(cell -> cell.state().takesPart()));
  }

  @Test
  void theKeyFigureIsExpectedAndSaysWhatItCovers() {
    KeyFigure figure = forest.progress.of(R6).keyFigure();

    assertEquals(TypedQuantity.expected("330", Unit.TONNE_CO2), figure.value());
    assertEquals("間伐 約11ha、5年間の合計（要確認）", figure.note());
  }

  @Test
  void theExpectedAbsorptionIsNeverAddedToTheCertifiedOne() {
    certify("325.41");

    KeyFigure figure = forest.progress.of(R6).keyFigure();

    assertEquals(TypedQuantity.actual("325.41", Unit.TONNE_CO2), figure.value());
    assertEquals("間伐 約11ha、5年間の合計", figure.note());
  }

  @Test
  void aSecondExpectedAbsorptionOfTheYearIsRefused() {
    AbsorptionEstimateService service =
        new AbsorptionEstimateService(
            forest.absorptions, FixedActor.secretariat(), NoHistory.aids());
    AbsorptionEstimateDetails second =
        new AbsorptionEstimateDetails(
            R6, TypedQuantity.expected("10", Unit.TONNE_CO2), null, null, null);

    RuleViolation refusal = assertThrows(RuleViolation.class, () -> service.register(second));

    assertEquals("absorptionEstimate.alreadyThere", refusal.getMessage());
  }

  @Test
  void aYearWithoutRecordsHasABlankFigureAndNoBars() {
    assertEquals(
        new KeyFigure("CO2吸収量", TypedQuantity.blank(ValueState.NO_ANSWER, Unit.TONNE_CO2), ""),
        forest.progress.of(R7).keyFigure());
    assertEquals(List.of(), forest.progress.of(R7).chart().bars());
  }

  @Test
  void theChartShowsEachSiteThatWasThinnedOnce() {
    assertEquals(
        List.of(
            new Bar("檜原村南郷", TypedQuantity.actual("8", Unit.HECTARE).roughly()),
            new Bar("あきる野市戸倉", TypedQuantity.actual("3", Unit.HECTARE).roughly())),
        forest.progress.of(R6).chart().bars());
  }

  @Test
  void plannedThinningIsNotCountedAsDone() {
    ForestSite site = forest.sites.find(1L).orElseThrow();
    forest.works.add(
        new ForestWork(
            site,
            new ForestWorkDetails(
                R7,
                site.id(),
                WorkKind.THINNING,
                null,
                null,
                EventState.PLANNED,
                TypedQuantity.expected("5", Unit.HECTARE),
                null)));

    assertEquals(List.of(), forest.progress.of(R7).chart().bars());
    assertEquals("", forest.progress.of(R7).keyFigure().note());
  }

  @Test
  void theSecretariatIsRemindedOfTheCertificationUntilItIsThere() {
    assertEquals(List.of("CO2吸収量（見込み）に対する認証結果を登録する"), texts(null));

    certify("325.41");

    assertEquals(List.of(), texts(null));
  }

  @Test
  void aWardWithoutAnAnswerIsRemindedOfItAndAMemberIsNot() {
    assertEquals(1, texts(Ward.EDOGAWA).size());
    assertEquals(List.of(), texts(Ward.KATSUSHIKA));
  }

  private void certify(String amount) {
    forest.absorptions.add(
        new AbsorptionEstimate(
            new AbsorptionEstimateDetails(
                R6, TypedQuantity.actual(amount, Unit.TONNE_CO2), null, 5, null)));
  }

  private List<String> texts(Ward ward) {
    return forest.progress.of(R6).dueItems(ward, TODAY).stream().map(DueItem::text).toList();
  }

  private MatrixCell cell(Ward ward) {
    return forest.progress.of(R6).cells().get(ward.ordinal());
  }
}
