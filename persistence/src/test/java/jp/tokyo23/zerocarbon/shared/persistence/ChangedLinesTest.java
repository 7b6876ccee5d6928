package jp.tokyo23.zerocarbon.shared.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jp.tokyo23.zerocarbon.shared.record.Change.FieldChange;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {

  private static final String LONG = "一\n二\n三\n四\n五\n六";

  @Test
  void ofALongTextTheLinesThatChangedAreShown() {
    assertEquals(
        new FieldChange("規則（変わった行だけ）", "三", "参\n七"),
        ChangedLines.of("規則", LONG, LONG.replace("三", "参") + "\n七"));
  }

  @Test
  void aShortTextIsShownWhole() {
    assertEquals(new FieldChange("備考", "一\n二", LONG), ChangedLines.of("備考", "一\n二", LONG));
    assertEquals(new FieldChange("備考", LONG, ""), ChangedLines.of("備考", LONG, ""));
  }

  @Test
  void aTextWhoseLinesOnlyMovedIsShownWhole() {
    String moved = "六\n五\n四\n三\n二\n一";
    assertEquals(new FieldChange("備考", LONG, moved), ChangedLines.of("備考", LONG, moved));
  }
}
