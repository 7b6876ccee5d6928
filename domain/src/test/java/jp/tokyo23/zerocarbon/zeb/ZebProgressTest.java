package jp.tokyo23.zerocarbon.zeb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import jp.tokyo23.zerocarbon.shared.EventState;
import jp.tokyo23.zerocarbon.shared.FiscalYear;
import jp.tokyo23.zerocarbon.shared.ValueState;
import jp.tokyo23.zerocarbon.shared.Ward;
import jp.tokyo23.zerocarbon.shared.activity.ActivityKind;
import jp.tokyo23.zerocarbon.shared.progress.CellState;
import jp.tokyo23.zerocarbon.shared.progress.DueItem;
import jp.tokyo23.zerocarbon.shared.progress.MatrixCell;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseDetails;
import jp.tokyo23.zerocarbon.shared.testing.SampleActivity;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;
import org.junit.jupiter.api.Test;

class ZebProgressTest {

  private static final FiscalYear R6 = new FiscalYear(2024);

  private final SharedRegisters shared = new SharedRegisters();
  private final ZebProgress progress =
      new ZebProgress(
          shared.records(),
          new ZebReport(shared.records(), new VisitSentences(shared.organizations)));

  @Test
  void theHostAndTheVisitingWardShowTheVisit() {
    enterVisit();

    assertCell(Ward.KATSUSHIKA, CellState.ANSWERED, "視察受入れ", "1回");
    assertCell(Ward.SUGINAMI, CellState.ANSWERED, "視察参加", "1回");
    assertCell(Ward.MINATO, CellState.NO_ANSWER, "未回答", "");
  }

  @Test
  void aVisitThatWasNotHeldShowsNowhere() {
    shared.activities.add(visit().with("杉並区").as(EventState.PLANNED).record());

    assertCell(Ward.KATSUSHIKA, CellState.NO_ANSWER, "未回答", "");
    assertCell(Ward.SUGINAMI, CellState.NO_ANSWER, "未回答", "");
  }

  @Test
  void aWardWithoutVisitShowsItsAnswer() {
    shared.responses.add(
        new WardResponse(
            new WardResponseDetails(
                ZebProgress.CODE, R6, Ward.MINATO, ValueState.NOT_APPLICABLE, "対象施設なし")));

    assertCell(Ward.MINATO, CellState.NOT_APPLICABLE, "該当なし", "");
  }

  @Test
  void theKeyFigureCountsVisitsAndNotesTheVisitors() {
    enterVisit();

    assertEquals("1回", progress.of(R6).keyFigure().value().text());
    assertEquals("参加した団体・個人 延べ2", progress.of(R6).keyFigure().note());
  }

  @Test
  void aYearWithOtherActivitiesOnlyHasNoVisit() {
    shared.activities.add(
        new SampleActivity(ZebProgress.CODE, ActivityKind.TRAINING, "研修会").record());

    assertEquals("0回", progress.of(R6).keyFigure().value().text());
    assertEquals("視察の記録はまだありません", progress.of(R6).keyFigure().note());
  }

  @Test
  void aYearWithoutActivitiesHasABlankAndNotAZero() {
    assertEquals(ValueState.NO_ANSWER, progress.of(R6).keyFigure().value().state());
    progress
        .of(R6)
        .chart()
        .bars()
        .forEach(bar -> assertEquals(ValueState.NO_ANSWER, bar.value().state()));
  }

  @Test
  void theChartCountsWhatWasHeldAndAddsOtherKindsThatOccur() {
    enterVisit();
    shared.activities.add(
        new SampleActivity(ZebProgress.CODE, ActivityKind.STUDY_SESSION, "勉強会").record());
    shared.activities.add(
        new SampleActivity(ZebProgress.CODE, ActivityKind.SEMINAR, "セミナー")
            .as(EventState.PLANNED)
            .record());

    assertEquals(
        List.of("見学会 0件", "視察受入れ 1件", "研修 0件", "セミナー 0件", "勉強会 1件"),
        progress.of(R6).chart().bars().stream()
            .map(bar -> bar.label() + " " + bar.value().text())
            .toList());
  }

  @Test
  void aPlannedVisitIsToBeHeldByItsHost() {
    shared.activities.add(visit().as(EventState.PLANNED).on("令和7年3月20日").record());

    List<DueItem> due = progress.of(R6).dueItems(Ward.KATSUSHIKA, LocalDate.of(2025, 3, 18));

    assertEquals(List.of("「清掃事務所視察」を実施する", "参加の状況を回答する"), due.stream().map(DueItem::text).toList());
  }

  private void enterVisit() {
    shared.activities.add(visit().on("令和6年10月21日").with("環境省", "杉並区").record());
  }

  private static SampleActivity visit() {
    return new SampleActivity(ZebProgress.CODE, ActivityKind.VISIT, "清掃事務所視察").by(Ward.KATSUSHIKA);
  }

  private void assertCell(Ward ward, CellState state, String chip, String detail) {
    assertEquals(
        new MatrixCell(ward, state, chip, detail, false),
        progress.of(R6).cells().get(ward.ordinal()));
  }
}
