package jp.tokyo23.zerocarbon.renewable.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.renewable.metering.format.FindingKind;
import jp.tokyo23.zerocarbon.renewable.metering.format.FlowDirection;
import jp.tokyo23.zerocarbon.renewable.metering.format.MeterFinding;
import jp.tokyo23.zerocarbon.renewable.metering.format.ReadingStatus;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import jp.tokyo23.zerocarbon.shared.Ward;
import org.junit.jupiter.api.Test;

/** The life cycle of a delivered file. */
class MeterImportTest {

  private static final String NUMBER = "0312345678901234567890";

  @Test
  void aFileIsCompleteWithItsLastByteOnly() {
    MeterImport file = new MeterImport(details(MeterFormat.HHV48, null, null));

    assertEquals(
        "meterImport.incomplete",
        assertThrows(RuleViolation.class, () -> file.complete(99)).getMessage());
    assertEquals(MeterImportState.RECEIVING, file.state());
    file.complete(100);
    assertEquals(MeterImportState.WAITING, file.state());
  }

  @Test
  void aFormatThatDoesNotTellItsPointNeedsAPersonToTellIt() {
    MeterImport told = new MeterImport(details(MeterFormat.F1, NUMBER, ReadingStatus.PRELIMINARY));

    assertEquals(
        "meterImport.pointMissing",
        assertThrows(
                RuleViolation.class,
                () -> new MeterImport(details(MeterFormat.F2, null, ReadingStatus.FINAL)))
            .getMessage());
    assertEquals(FlowDirection.BUY, told.delivery().direction());
    assertEquals(NUMBER, told.delivery().pointNumber());
  }

  @Test
  void whatAPersonTellsOfAFileThatTellsItItselfIsLeftOut() {
    MeterImport file = new MeterImport(details(MeterFormat.F4, NUMBER, ReadingStatus.FINAL));

    assertNull(file.pointNumber());
    assertNull(file.delivery());
  }

  @Test
  void aRefusedFileKeepsItsReportAndMayBeRemoved() {
    MeterImport file = new MeterImport(details(MeterFormat.HHV48, null, null));
    file.complete(100);

    file.settle(result(FindingKind.NEGATIVE), "digest");

    assertEquals(MeterImportState.REFUSED, file.state());
    assertEquals(FindingKind.NEGATIVE, file.findings().get(0).kind());
    assertEquals(1, file.counts().errors());
    assertFalse(file.stored());
    assertFalse(file.repeatable());
  }

  @Test
  void aStoredFileIsNeitherRemovedNorReadAgain() {
    MeterImport file = new MeterImport(details(MeterFormat.HHV48, null, null));
    file.complete(100);

    file.settle(result(FindingKind.MISSING_SLOTS), "digest");

    assertEquals(MeterImportState.STORED, file.state());
    assertTrue(file.stored());
    assertThrows(RuleViolation.class, file::again);
  }

  @Test
  void afterAFailureTheFileMayBeReadAgain() {
    MeterImport file = new MeterImport(details(MeterFormat.HHV48, null, null));
    file.complete(100);

    file.fail();
    assertEquals(MeterImportState.BROKEN, file.state());
    file.again();

    assertEquals(MeterImportState.WAITING, file.state());
  }

  @Test
  void everyFindingHasATextWithItsFigures() {
    for (FindingKind kind : FindingKind.values()) {
      String text = new MeterFinding(kind, 3, 5, "値", "限度").text();
      assertFalse(text.isBlank() || text.contains("{"), kind.name());
    }
  }

  @Test
  void daysThatWereCountedAreSaidAsAnOfficeSaysThemAndTheFilesOwnAsTheyStandThere() {
    assertEquals(
        "データのない日があります（031 令和8年6月10日 から 令和8年6月13日 まで）。この月は「欠測あり」になります。",
        new MeterFinding(FindingKind.MISSING_DAYS, 0, 0, "031 2026-06-10", "2026-06-13").text());
    assertEquals(
        "日付として読めません（2026-13-40）。",
        new MeterFinding(FindingKind.DATE, 3, 2, "2026-13-40", null).text());
  }

  private static MeterImportDetails details(
      MeterFormat format, String point, ReadingStatus status) {
    return new MeterImportDetails(
        "例.csv", 100, Ward.KATSUSHIKA, format, point, FlowDirection.BUY, status);
  }

  private static IntakeResult result(FindingKind kind) {
    return new IntakeResult(
        "UTF-8",
        1,
        1,
        0,
        null,
        null,
        List.of(new MeterFinding(kind, 3, 5, "-1", null)),
        Map.of(kind, 1L));
  }
}
