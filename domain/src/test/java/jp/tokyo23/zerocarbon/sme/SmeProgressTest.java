package jp.tokyo23.zerocarbon.sme;

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
import jp.tokyo23.zerocarbon.shared.progress.KeyFigure;
import jp.tokyo23.zerocarbon.shared.progress.MatrixCell;
import jp.tokyo23.zerocarbon.shared.response.WardResponse;
import jp.tokyo23.zerocarbon.shared.response.WardResponseDetails;
import jp.tokyo23.zerocarbon.shared.testing.SampleActivity;
import jp.tokyo23.zerocarbon.shared.testing.SharedRegisters;
import org.junit.jupiter.api.Test;

class SmeProgressTest {

  private static final FiscalYear R6 = new FiscalYear(2024);

  private final Agreements agreements = new Agreements();
  private final SharedRegisters shared = new SharedRegisters();
  private final SmeProgress progress =
      new SmeProgress(
          agreements,
          shared.records(),
          new SmeReport(
              agreements, shared.declarations, shared.records(), new SeminarReferences()));

  @Test
  void aHeldSeminarShowsInItsHostsCell() {
    enterBothSeminars();

    assertCell(Ward.KATSUSHIKA, CellState.ANSWERED, "セミナー実施", "2月7日");
  }

  @Test
  void aPlannedSeminarShowsInItsHostsCell() {
    enterBothSeminars();

    assertCell(Ward.ITABASHI, CellState.PLANNED, "セミナー予定", "3月24日");
  }

  @Test
  void aHeldSeminarSaysMoreThanAPlannedOne() {
    shared.activities.add(seminar(Ward.ITABASHI).as(EventState.PLANNED).on("令和6年5月").record());
    shared.activities.add(seminar(Ward.ITABASHI).on("令和6年6月").record());

    assertCell(Ward.ITABASHI, CellState.ANSWERED, "セミナー実施", "令和6年6月");
  }

  @Test
  void aCancelledSeminarLeavesTheCellToTheAnswer() {
    shared.activities.add(seminar(Ward.ITABASHI).as(EventState.CANCELLED).record());

    assertCell(Ward.ITABASHI, CellState.NO_ANSWER, "未回答", "");
  }

  @Test
  void aWardWithoutSeminarShowsItsAnswer() {
    enterBothSeminars();
    shared.responses.add(
        new WardResponse(
            new WardResponseDetails(SmeProgress.CODE, R6, Ward.MINATO, ValueState.DECLINED, null)));

    assertCell(Ward.MINATO, CellState.DECLINED, "不参加", "");
    assertCell(Ward.CHUO, CellState.NO_ANSWER, "未回答", "");
  }

  @Test
  void theKeyFigureCountsHeldSeminarsAndNotesPlansAndBanks() {
    enterBothSeminars();
    agreements.add(Agreements.withThreeBanks());
    agreements.add(
        new Agreement(Agreements.withBanks(Agreements.BANKS.subList(0, 1), R6.firstDay(), false)));
    agreements.add(
        new Agreement(Agreements.withBanks(List.of("足立成和信用金庫"), R6.lastDay().plusDays(1), false)));

    KeyFigure figure = progress.of(R6).keyFigure();

    assertEquals("1回", figure.value().text());
    assertEquals("予定 1回　連携協定 3行", figure.note());
  }

  @Test
  void aYearWithoutSeminarsHasABlankAndNotAZero() {
    assertEquals(ValueState.NO_ANSWER, progress.of(R6.next()).keyFigure().value().state());
    progress
        .of(R6.next())
        .chart()
        .bars()
        .forEach(bar -> assertEquals(ValueState.NO_ANSWER, bar.value().state()));
  }

  @Test
  void theChartCountsSeminarsByState() {
    enterBothSeminars();

    assertEquals(
        List.of("予定 1回", "実施済 1回", "中止 0回"),
        progress.of(R6).chart().bars().stream()
            .map(bar -> bar.label() + " " + bar.value().text())
            .toList());
  }

  @Test
  void aPlanThatHasPassedWaitsForItsOutcome() {
    enterBothSeminars();

    List<DueItem> due = progress.of(R6).dueItems(Ward.ITABASHI, LocalDate.of(2025, 4, 1));

    assertEquals(List.of("「脱炭素経営セミナー」の実施または中止を登録する"), due.stream().map(DueItem::text).toList());
  }

  @Test
  void aWardWithoutAnyRecordIsAskedForItsAnswer() {
    enterBothSeminars();

    List<DueItem> due = progress.of(R6).dueItems(Ward.MINATO, LocalDate.of(2025, 3, 18));

    assertEquals(List.of("参加の状況を回答する"), due.stream().map(DueItem::text).toList());
  }

  private void enterBothSeminars() {
    shared.activities.add(seminar(Ward.KATSUSHIKA).on("令和7年2月7日").record());
    shared.activities.add(seminar(Ward.ITABASHI).as(EventState.PLANNED).on("令和7年3月24日").record());
  }

  private static SampleActivity seminar(Ward host) {
    return new SampleActivity(SmeProgress.CODE, ActivityKind.SEMINAR, "脱炭素経営セミナー").by(host);
  }

  private void assertCell(Ward ward, CellState state, String chip, String detail) {
    assertEquals(
        new MatrixCell(ward, state, chip, detail, false),
        progress.of(R6).cells().get(ward.ordinal()));
  }
}
