package jp.tokyo23.zerocarbon.shared.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.tokyo23.zerocarbon.shared.Finding;
import org.junit.jupiter.api.Test;

class RowPlanTest {

  private static final Finding ERROR = Finding.error("demand", "amount.unreadable", "abc");
  private static final Finding WARNING = Finding.warning("voltage", "supplyPoint.voltageMissing");

  @Test
  void fewWarningsAreSaidOutright() {
    RowPlan plan = plan(WARNING, WARNING);

    assertEquals(List.of(WARNING, WARNING), plan.shown());
    assertEquals(List.of(), plan.folded());
  }

  @Test
  void manyWarningsAreFoldedAndWhatIsWrongStaysInSight() {
    RowPlan plan = plan(WARNING, WARNING, WARNING, ERROR);

    assertEquals(List.of(ERROR), plan.shown());
    assertEquals(List.of(WARNING, WARNING, WARNING), plan.folded());
  }

  private static RowPlan plan(Finding... findings) {
    return new RowPlan(
        new SourceRow(2, Map.of()),
        RowOutcome.NEW,
        "",
        Stream.of(findings).toList(),
        false,
        List.of());
  }
}
