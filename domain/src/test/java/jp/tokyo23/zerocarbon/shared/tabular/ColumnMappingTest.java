package jp.tokyo23.zerocarbon.shared.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.tokyo23.zerocarbon.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {

  private static final ImportColumn DEMAND =
      new ImportColumn("contractDemand", "契約電力 [kW]", List.of("契約容量"), false, List.of());
  private static final ImportColumn RULE =
      new ImportColumn("contractDemandRule", "契約電力の決め方", List.of(), true, List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {"契約電力 [kW]", "契約電力", "契約電力（kW）", "契約電力_kW", "契約 電力ｋＷ", "契約容量", "contractDemand"})
  void aHeadingIsFoundHoweverItWritesWidthBlanksAndUnit(String heading) {
    ColumnMapping mapping = ColumnMapping.guess(List.of("施設名", heading), List.of(DEMAND, RULE));

    assertEquals(heading, mapping.header("contractDemand"));
    assertNull(mapping.header("contractDemandRule"));
  }

  @Test
  void aHeadingIsGivenToOneColumnOnly() {
    ImportColumn twin = new ImportColumn("other", "契約電力", List.of(), false, List.of());

    assertEquals(
        Map.of("contractDemand", "契約電力"),
        ColumnMapping.guess(List.of("契約電力"), List.of(DEMAND, twin)).headers());
  }

  @Test
  void aKeptMappingFitsFilesThatHaveItsHeadings() {
    ColumnMapping kept = ColumnMapping.of(new ColumnMapping(Map.of("a", "列 1=A")).text());

    assertEquals("列 1=A", kept.header("a"));
    assertTrue(kept.fits(List.of("列 1=A", "列 2")));
    assertFalse(kept.fits(List.of("列 2")));
    assertFalse(new ColumnMapping(Map.of()).fits(List.of("列 2")));
  }

  @Test
  void headingsThatGiveNoColumnAreTold() {
    ColumnMapping mapping = ColumnMapping.guess(List.of("契約電力", "現契約の終期", ""), List.of(DEMAND));

    assertEquals(List.of("現契約の終期"), mapping.unused(List.of("契約電力", "現契約の終期", "")));
  }

  @Test
  void textsOfColumnsSurviveBeingWritten() {
    Map<String, String> texts = Map.of("note", "1行目\n2行目\\n=x\r", "name", "", "a", "b=c");

    assertEquals(texts, ColumnTexts.read(ColumnTexts.write(texts)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-4,7", "２－４、７", "2〜4 7", "2~4, 7"})
  void linesAreChosenAsPeopleWriteThem(String text) {
    List<RowPlan> plans =
        List.of(2, 3, 4, 5, 6, 7, 8).stream().map(ColumnMappingTest::plan).toList();

    assertEquals(
        List.of(2, 3, 4, 7),
        LineChoice.lines(text).from(plans).stream().map(plan -> plan.row().line()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "あ", "2-", "3--4"})
  void whatNamesNoLinesIsRefused(String text) {
    assertThrows(RuleViolation.class, () -> LineChoice.lines(text));
  }

  private static RowPlan plan(int line) {
    return new RowPlan(
        new SourceRow(line, Map.of()), RowOutcome.NEW, "", List.of(), true, List.of());
  }
}
