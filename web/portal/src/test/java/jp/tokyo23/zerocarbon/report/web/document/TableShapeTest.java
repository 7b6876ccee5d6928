package jp.tokyo23.zerocarbon.report.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.claim.ReportItem.FactTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableShapeTest {

  @ParameterizedTest
  @CsvSource({
    "約8ha, 約3ha, true",
    "'1,234kWh', 0kWh, true",
    "330t-CO₂, 未回答, true",
    "未回答, 該当なし, false",
    "Ｒ６.６, Ｒ７.２, false",
    "令和6年10月21日, 3件, false",
  })
  void aColumnIsNumericWhenItsDigitsAreQuantitiesOnly(
      String first, String second, boolean numeric) {
    FactTable table =
        new FactTable(
            "",
            List.of("列"),
            Stream.of(first, second).map(cell -> List.of(SampleReports.words(cell))).toList());
    assertEquals(numeric, new TableShape(table).numeric(0));
  }
}
